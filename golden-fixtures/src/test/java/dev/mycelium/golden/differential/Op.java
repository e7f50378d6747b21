package dev.mycelium.golden.differential;

import java.util.List;

/** What a peer can be asked. */
enum Op {
    /** Values in neutral form; the answer is the payload, padding zero. */
    ENCODE(1),
    /** Values in neutral form; the answer is the payload with padding and unused capacity filled with a pattern. */
    ENCODE_POISONED(2),
    /** A payload, perhaps a bad one; the answer is the values or the verdict. */
    DECODE(3),
    /** A seed of eight bytes; the answer is values that the peer made up, and their poisoned payload. */
    GENERATE(4);

    private static final List<Op> ALL = List.of(values());

    private final int code;

    Op(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Op ofCode(int code) {
        return ALL.get(code - 1);
    }
}
