package dev.mycelium.compiler.schema;

import java.util.Locale;

/** The topic of a message: what subscribers choose by. It never goes on the wire. */
final class Topic {

    private Topic() {}

    /** Returns the domain in lower case with every {@code marketdata} spelled {@code market-data}, as Rust does. */
    static String of(String domain) {
        return domain.toLowerCase(Locale.ROOT).replace("marketdata", "market-data");
    }
}
