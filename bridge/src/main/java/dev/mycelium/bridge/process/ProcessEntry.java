package dev.mycelium.bridge.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process as {@code /proc} shows it.
 *
 * @param pid its number, which another process may get when it is gone
 * @param status the kernel's letter; {@code Z} and {@code X} are dead
 * @param parent the process that has started it, or that has it since that one ended
 * @param group its process group
 * @param session its session
 * @param started when, in clock ticks since the machine has booted: with the number, no other process has both
 */
public record ProcessEntry(long pid, char status, long parent, long group, long session, long started) {
    static final Path PROC = Path.of("/proc");

    /** kthreadd(2): the parent of the kernel's threads. */
    private static final long KERNEL = 2;

    /** Returns a process, or nothing if there is none of that number. */
    public static Optional<ProcessEntry> of(long pid) {
        try {
            return Optional.of(parse(pid, Files.readString(fileOf(pid, "stat"), StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            // It is gone; between the opening and the reading, that is "no such process".
            return Optional.empty();
        }
    }

    /** proc(5): the name is in brackets and may have blanks and brackets itself; the state is the 3rd field, behind it. */
    static ProcessEntry parse(long pid, String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return new ProcessEntry(
                pid,
                fields[0].charAt(0),
                Long.parseLong(fields[1]),
                Long.parseLong(fields[2]),
                Long.parseLong(fields[3]),
                Long.parseLong(fields[19]));
    }

    /** Returns whether it still runs: one that is dead stays until its parent has asked for its status. */
    public boolean isAlive() {
        return status != 'Z' && status != 'X';
    }

    /** Returns whether its environment, as it was started, has this variable with this value. */
    public boolean hasVariable(String name, String value) {
        return environment()
                .filter(all -> ('\0' + all).contains('\0' + name + '=' + value + '\0'))
                .isPresent();
    }

    /**
     * Returns whether it can be read that it has no environment. So it is, for a moment, while a process becomes another
     * program (execve), and then nobody can see what it bears; the kernel's own threads, which never have one, are left out.
     */
    public boolean isBetweenPrograms() {
        return parent != KERNEL && environment().filter(String::isEmpty).isPresent();
    }

    /** Empty if it is gone, or another user's. */
    private Optional<String> environment() {
        try {
            return Optional.of(new String(Files.readAllBytes(fileOf(pid, "environ")), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path fileOf(long pid, String name) {
        return PROC.resolve(Long.toString(pid)).resolve(name);
    }
}
