package dev.mycelium.bridge.worker;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * By what the processes of one run of a worker are known, wherever they are: a variable that they inherit from each other.
 * It also tells a worker's starter that standard input is its life-line.
 */
final class WorkerMark {
    /** Its value is the worker's name, a colon, and 32 random hexadecimal digits. */
    static final String VARIABLE = "MYCELIUM_WORKER";

    private static final SecureRandom RANDOM = new SecureRandom();

    private WorkerMark() {}

    static String random(String worker) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return worker + ":" + HexFormat.of().formatHex(bytes);
    }
}
