/** The Java side of {@code contracts/telemetry/contracts.yaml}. */
@MyceliumContracts("telemetry/contracts.yaml")
package dev.mycelium.golden.telemetry;

import dev.mycelium.annotations.MyceliumContracts;
