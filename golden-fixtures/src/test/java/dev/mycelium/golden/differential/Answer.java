package dev.mycelium.golden.differential;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What one side says to a {@link Request}.
 *
 * @param status 0 or the reason of a refusal, as on the wire between driver and peer
 * @param field the place of the refused field in its message, {@link #NO_FIELD} where there is none
 * @param bytes the payload or the values; empty where refused
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them are made; compared with saysTheSameAs
record Answer(int status, int field, byte[] bytes) {
    static final int OK = 0;
    static final int WRONG_SIZE = 1;
    static final int COUNT_OVER_CAPACITY = 2;
    static final int MALFORMED_UTF8 = 3;
    static final int INVALID_BOOL = 4;
    static final int MALFORMED_REQUEST = 5;
    /** Never on the wire: the side threw something that it should not, the bytes are its text. */
    static final int BROKEN = 255;

    static final int NO_FIELD = 0xffff;

    static Answer ok(byte[] bytes) {
        return new Answer(OK, NO_FIELD, bytes);
    }

    static Answer refused(int status, int field) {
        return new Answer(status, field, new byte[0]);
    }

    static Answer broken(Throwable thrown) {
        return new Answer(BROKEN, NO_FIELD, thrown.toString().getBytes(StandardCharsets.UTF_8));
    }

    boolean isOk() {
        return status == OK;
    }

    /** A field is part of a verdict only: what stands there beside accepted bytes does not count. */
    boolean saysTheSameAs(Answer other) {
        return status == other.status && (isOk() || field == other.field) && Arrays.equals(bytes, other.bytes);
    }

    String statusText() {
        return switch (status) {
            case OK -> "ok";
            case WRONG_SIZE -> "wrong size";
            case COUNT_OVER_CAPACITY -> "count over capacity";
            case MALFORMED_UTF8 -> "malformed UTF-8";
            case INVALID_BOOL -> "invalid bool";
            case MALFORMED_REQUEST -> "malformed request";
            case BROKEN -> "broken: " + new String(bytes, StandardCharsets.UTF_8);
            default -> "unknown status " + status;
        };
    }

    @Override
    public String toString() {
        String where = field == NO_FIELD ? "" : " at field " + field;
        return statusText() + where + (isOk() ? ", bytes " + HexFormat.of().formatHex(bytes) : "");
    }
}
