package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.Compiler;
import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the bombs go off: a process of its own, whose heap {@link BombTest} sets. It prints a line for each: name, the
 * processor time of its thread in microseconds, whether it was refused, the number of diagnostics, their
 * codes.
 */
final class BombRange {

    /** Of several tries the cheapest counts: what else the machine does makes a try dearer, never cheaper. */
    private static final int MOST_TRIES = 5;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private BombRange() {}

    /** Sets all of them off, after an ordinary contract that has the code compiled. */
    public static void main(String[] none) {
        byte[] ordinary = ordinary();
        for (int i = 0; i < 10; i++) {
            read(ordinary);
        }
        for (Bombs.Bomb bomb : Bombs.all()) {
            System.out.println(setOff(bomb));
        }
    }

    private static String setOff(Bombs.Bomb bomb) {
        byte[] bytes = bomb.bytes().get();
        long cheapest = Long.MAX_VALUE;
        String outcome = "";
        for (int i = 0; i < MOST_TRIES && cheapest > BombTest.MOST_MILLIS * 1000; i++) {
            long before = CLOCK.getCurrentThreadCpuTime();
            outcome = read(bytes);
            cheapest = Math.min(cheapest, (CLOCK.getCurrentThreadCpuTime() - before) / 1000);
        }
        return String.join("\t", bomb.name(), Long.toString(cheapest), outcome);
    }

    private static String read(byte[] bytes) {
        try {
            var compilation =
                    Compiler.compile(new Source("contracts.yaml", bytes), new Target("app", "Contracts", false), true);
            List<Diagnostic> said = compilation.diagnostics();
            String codes = said.stream()
                    .map(diagnostic -> diagnostic.rule().code())
                    .distinct()
                    .collect(Collectors.joining(","));
            boolean refused = said.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            return refused + "\t" + said.size() + "\t" + codes;
        } catch (OutOfMemoryError e) {
            return "false\t0\t" + e;
        }
    }

    private static byte[] ordinary() {
        StringBuilder yaml = new StringBuilder("messages:\n");
        for (int i = 0; i < 100; i++) {
            yaml.append("  M" + i + ":\n    tlv_type: " + i + "\n    domain: D\n    description: d\n    fields:\n");
            for (int j = 0; j < 16; j++) {
                yaml.append("      f" + j + ": {type: u64, description: What it means., validation: [min: 1]}\n");
            }
        }
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
