/** The Java side of {@code contracts/defi/contracts.yaml}. */
@MyceliumContracts("defi/contracts.yaml")
package dev.mycelium.golden.defi;

import dev.mycelium.annotations.MyceliumContracts;
