@MyceliumContracts("contracts.yaml")
package com.acme.chat;

import dev.mycelium.annotations.MyceliumContracts;
