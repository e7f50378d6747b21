/** The worker in Java: messages from the contract that all four workers share. */
@MyceliumContracts("contracts.yaml")
package dev.mycelium.samples.polyglot;

import dev.mycelium.annotations.MyceliumContracts;
