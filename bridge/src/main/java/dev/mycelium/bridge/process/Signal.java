package dev.mycelium.bridge.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** The two ways of telling processes to end. */
public enum Signal {
    /** They may end in their own way; one that was stopped goes on, so that it can. */
    TERM("kill -s TERM -- \"-$1\" && { kill -s CONT -- \"-$1\"; :; }"),
    /** They end. */
    KILL("kill -s KILL -- \"-$1\"");

    private static final long LIMIT_SECONDS = 5;

    private final String script;

    Signal(String script) {
        this.script = script;
    }

    /**
     * Sends it to all of a process group at once, which the JDK cannot.
     *
     * @param leader the group's number: the process of that number must be known to be its leader still
     * @return whether there was such a group
     */
    public boolean sendToGroup(long leader) {
        try {
            Process kill = new ProcessBuilder("/bin/sh", "-c", script, "sh", Long.toString(leader))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            kill.getOutputStream().close();
            return kill.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && kill.exitValue() == 0;
        } catch (IOException e) {
            // No descriptor or no process is left: who calls goes on to each process by itself.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Sends it to one process, if that is still the one which was looked at: the JDK compares its start before it sends. */
    public void sendTo(ProcessEntry entry) {
        ProcessHandle.of(entry.pid()).ifPresent(handle -> {
            boolean same = ProcessEntry.of(entry.pid())
                    .filter(now -> now.started() == entry.started())
                    .isPresent();
            if (same && this == TERM) {
                handle.destroy();
            } else if (same) {
                handle.destroyForcibly();
            }
        });
    }
}
