/** What the processor makes of {@code golden-fixtures/contracts/defi/contracts.yaml}. */
@MyceliumContracts("defi/contracts.yaml")
package dev.mycelium.benchmarks.contracts.defi;

import dev.mycelium.annotations.MyceliumContracts;
