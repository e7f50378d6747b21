/** A worker that answers what it is asked. */
@MyceliumContracts("contracts.yaml")
package dev.mycelium.samples.echoworker;

import dev.mycelium.annotations.MyceliumContracts;
