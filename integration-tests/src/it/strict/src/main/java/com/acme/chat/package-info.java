/** Messages and those who say them. */
@MyceliumContracts("contracts.yaml")
package com.acme.chat;

import dev.mycelium.annotations.MyceliumContracts;
