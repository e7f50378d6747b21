package dev.mycelium.processor;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a user reads when the compiler itself failed: one error that says whose fault it is, not a crash of javac. */
final class OwnFault {

    private OwnFault() {}

    /** Returns a first line that is complete in itself, then what a report needs. */
    static String describe(String fileName, Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        return fileName + ": the Mycelium processor failed on this contract, which is a fault of the processor: "
                + fault + "\nPlease report it with the contract and these lines:\n" + trace;
    }
}
