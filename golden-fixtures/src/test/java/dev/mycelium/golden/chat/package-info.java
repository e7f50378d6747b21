/** The Java side of {@code contracts/chat/contracts.yaml}. */
@MyceliumContracts("chat/contracts.yaml")
package dev.mycelium.golden.chat;

import dev.mycelium.annotations.MyceliumContracts;
