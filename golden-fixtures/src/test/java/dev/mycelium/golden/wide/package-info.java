/** The Java side of {@code contracts/wide/contracts.yaml}. */
@MyceliumContracts("wide/contracts.yaml")
package dev.mycelium.golden.wide;

import dev.mycelium.annotations.MyceliumContracts;
