package dev.mycelium.bridge.worker;

/**
 * Gets what a worker prints, line by line, on a thread of that worker's own. One that is slow delays nobody: up to 1024 lines
 * wait for it, what comes then is left out and counted.
 */
@FunctionalInterface
public interface OutputHandler {

    /** Logs each line as INFO, with the field {@code bridge=NAME-stdout} or {@code NAME-stderr}. */
    OutputHandler LOG = new OutputLog();

    /** Forgets them. */
    OutputHandler DISCARD = line -> {};

    /** Takes a line. What it throws is logged, and the next line comes all the same. */
    void line(OutputLine line);
}
