/** A worker: it answers what it is asked. */
@MyceliumContracts("contracts.yaml")
package ${package};

import dev.mycelium.annotations.MyceliumContracts;
