package dev.mycelium.command;

/** The command cannot go on. The message is one line for the person who typed it: what, where, what would be right. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private CommandFailure(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    private CommandFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** What was looked at is wrong. */
    static CommandFailure found(String message) {
        return new CommandFailure(ExitStatus.FOUND, message);
    }

    /** The command line asks for what cannot be. */
    static CommandFailure usage(String message) {
        return new CommandFailure(ExitStatus.USAGE, message);
    }

    /** Something outside failed. */
    static CommandFailure unavailable(String message, Throwable cause) {
        return new CommandFailure(ExitStatus.UNAVAILABLE, message, cause);
    }

    /** Something outside is not there. */
    static CommandFailure unavailable(String message) {
        return new CommandFailure(ExitStatus.UNAVAILABLE, message);
    }

    /** What it writes could not be written to its end. */
    static CommandFailure incomplete(String message, Throwable cause) {
        return new CommandFailure(ExitStatus.INCOMPLETE, message, cause);
    }

    int status() {
        return status;
    }
}
