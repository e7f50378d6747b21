@MyceliumContracts(value = "trade.yaml", name = "Trade")
package com.acme.trade;

import dev.mycelium.annotations.MyceliumContracts;
