@MyceliumContracts("contracts.yaml")
package com.acme.trial;

import dev.mycelium.annotations.MyceliumContracts;
