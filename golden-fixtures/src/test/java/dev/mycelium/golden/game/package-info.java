/** The Java side of {@code contracts/game/contracts.yaml}. */
@MyceliumContracts("game/contracts.yaml")
package dev.mycelium.golden.game;

import dev.mycelium.annotations.MyceliumContracts;
