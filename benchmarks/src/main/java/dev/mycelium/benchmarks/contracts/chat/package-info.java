/** What the processor makes of {@code golden-fixtures/contracts/chat/contracts.yaml}. */
@MyceliumContracts("chat/contracts.yaml")
package dev.mycelium.benchmarks.contracts.chat;

import dev.mycelium.annotations.MyceliumContracts;
