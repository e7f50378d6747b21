package dev.mycelium.bridge.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All processes. */
public final class ProcessTable {
    private ProcessTable() {}

    /** Returns those that run and are as is said. */
    public static List<ProcessEntry> running(Predicate<ProcessEntry> wanted) throws IOException {
        List<ProcessEntry> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(ProcessEntry.PROC, "[0-9]*")) {
            for (Path each : all) {
                ProcessEntry.of(Long.parseLong(each.getFileName().toString()))
                        .filter(ProcessEntry::isAlive)
                        .filter(wanted)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Returns what tells this boot of the machine from any other: numbers and start times mean nothing beyond it. */
    public static String boot() throws IOException {
        return Files.readString(ProcessEntry.PROC.resolve("sys/kernel/random/boot_id"))
                .strip();
    }
}
