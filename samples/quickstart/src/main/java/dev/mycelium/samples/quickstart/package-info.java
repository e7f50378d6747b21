/** Frames that Rust wrote, read, shown, changed and written again. */
@MyceliumContracts("contracts.yaml")
package dev.mycelium.samples.quickstart;

import dev.mycelium.annotations.MyceliumContracts;
