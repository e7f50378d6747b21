package dev.mycelium.command;

/** What the command's exit status says to scripts. */
final class ExitStatus {

    /** It did what it was asked to, and found nothing wrong. */
    static final int OK = 0;

    /** It did what it was asked to, and the answer is no: a mistake in a contract, a refused change, a bad frame. */
    static final int FOUND = 1;

    /** The command line cannot be understood. */
    static final int USAGE = 2;

    /** A file, a socket or a process failed: nothing is known about what was asked. */
    static final int UNAVAILABLE = 3;

    /** What it writes could not be written to its end, as on a full disk; what was written before is kept. */
    static final int INCOMPLETE = 4;

    /** The command itself has a defect. */
    static final int DEFECT = 70;

    private ExitStatus() {}
}
