package dev.mycelium.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs the command in this process. */
final class Shell {
    static final Path FAMILIES = Path.of("../golden-fixtures/contracts");

    private Shell() {}

    /** The path of a contract that Rust has written golden files for. */
    static String contract(String family) {
        return FAMILIES.resolve(family).resolve("contracts.yaml").toString();
    }

    static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Launcher.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Outcome(status, out.toString(), err.toString());
    }

    /** What came of it. */
    record Outcome(int status, String out, String err) {}
}
