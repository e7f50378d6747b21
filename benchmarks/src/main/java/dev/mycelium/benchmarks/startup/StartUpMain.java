package dev.mycelium.benchmarks.startup;

import dev.mycelium.benchmarks.report.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts short commands in turns with an empty program, on the JDK that it runs on, and writes a part of a page. */
final class StartUpMain {
    private static final int STARTS = 20;

    private StartUpMain() {}

    /** Arguments: the start script, a contract, and the file to write. JAVA_HOME names the JDK of this program. */
    public static void main(String[] arguments) throws Exception {
        String script = arguments[0];
        String contract = arguments[1];
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // The flags of the script.
        StartUp empty = new StartUp(
                "a program that does nothing, with the same flags",
                List.of(
                        java,
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Nothing.class.getName()));
        List<StartUp> commands = List.of(
                new StartUp("mycelium --help", List.of(script, "--help")),
                new StartUp("mycelium --version", List.of(script, "--version")),
                new StartUp("mycelium digest", List.of(script, "digest", contract)),
                new StartUp("mycelium layout", List.of(script, "layout", contract)));
        Surroundings surroundings = Surroundings.watched();
        for (int i = -1; i < STARTS; i++) {
            for (StartUp each :
                    Stream.concat(Stream.of(empty), commands.stream()).toList()) {
                each.start(i >= 0); // the first time, files are read from the disk
            }
        }
        String text = StartUpPage.text(Runtime.version().toString(), surroundings.described(), empty, commands);
        System.out.print(text);
        Files.writeString(Path.of(arguments[2]), text);
    }
}
