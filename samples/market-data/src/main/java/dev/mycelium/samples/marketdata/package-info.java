/** Quotes, from one process to another. */
@MyceliumContracts("contracts.yaml")
package dev.mycelium.samples.marketdata;

import dev.mycelium.annotations.MyceliumContracts;
