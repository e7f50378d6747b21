package dev.mycelium.compiler.schema;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Files that are made to cost much more than they weigh, each with the code of the diagnostic that must be among its. */
final class Bombs {

    /** What the largest contract has, and room for a head and a tail. */
    private static final int ROOM = (4 << 20) - 200;

    private static final int THREE_MEGABYTES = 3_000_000;
    private static final String HEAD = "messages: {M: {tlv_type: 1, domain: d, fields: {";

    private Bombs() {}

    /**
     * A bomb.
     *
     * @param name unique
     * @param code of what is wrong
     * @param most as many diagnostics may come: one, where nothing else is worth being said
     * @param bytes made on demand: all of them together do not fit where they go off
     */
    record Bomb(String name, String code, int most, Supplier<byte[]> bytes) {}

    static List<Bomb> all() {
        List<Bomb> all = new ArrayList<>();
        all.addAll(aliases());
        all.addAll(depth());
        all.addAll(scalars());
        all.addAll(encodings());
        all.addAll(floods());
        return all;
    }

    private static List<Bomb> aliases() {
        return List.of(
                bomb("a billion laughs", "MYC124", 102, Bombs::laughs),
                bomb("an anchor that holds itself", "MYC124", 2, () -> "messages: &a {M: *a}"),
                bomb("a merge key that holds itself", "MYC124", 3, () -> "messages: &a {<<: *a}"),
                bomb("merge keys for ever", "MYC127", 102, () -> "messages:\n" + fill("  <<: {a: b}\n")),
                bomb("anchors for ever", "MYC124", 102, () -> fill("- &a b\n")),
                bomb("anchors on keys", "MYC124", 102, () -> fill("&a b: c\n")),
                bomb("undefined aliases for ever", "MYC125", 102, () -> fill("- *a\n")),
                bomb("an anchor of a long name", "MYC124", 3, () -> "messages: &" + "a".repeat(90_000) + " b"),
                bomb("tags for ever", "MYC126", 102, () -> fill("- !!a b\n")),
                bomb(
                        "a tag that asks for a class",
                        "MYC126",
                        4,
                        () -> "messages: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader"
                                + " [[!!java.net.URL [\"http://localhost/\"]]]]"),
                bomb("a binary", "MYC126", 2, () -> "messages: !!binary |\n" + fill("  AAAA\n")),
                bomb("tag directives for ever", "MYC120", 1, () -> "%TAG ! tag:a,2000:\n" + fill("%TAG ! tag:a:\n")));
    }

    private static List<Bomb> depth() {
        return List.of(
                bomb("deep flow lists", "MYC121", 1, () -> fill("[\n")),
                bomb("deep flow maps", "MYC121", 1, () -> fill("{a:\n")),
                bomb("deep flow of both", "MYC121", 1, () -> fill("[{a:\n")),
                bomb("deep block lists", "MYC121", 1, () -> "- ".repeat(49_000)),
                bomb("deep explicit keys", "MYC121", 1, () -> "? ".repeat(49_000)),
                bomb("deep indentation", "MYC121", 2, Bombs::staircase),
                bomb("a deep type", "MYC110", 3, () -> HEAD + "f: \"" + "[".repeat(90_000) + "\"}}}"));
    }

    private static List<Bomb> scalars() {
        return List.of(
                bomb("3 MB of one line", "MYC107", 1, () -> "messages: " + "a".repeat(THREE_MEGABYTES)),
                bomb("3 MB plain", "MYC140", 1, () -> "messages:\n" + lines("  " + "word ".repeat(15_000) + "\n")),
                bomb("3 MB plain in short lines", "MYC140", 1, () -> "messages:\n" + lines("  a\n")),
                bomb("3 MB quoted", "MYC140", 1, () -> quoted("\\n".repeat(40_000))),
                bomb("3 MB of escapes", "MYC140", 1, () -> quoted("\\U0001f600".repeat(8_000))),
                bomb("3 MB literal", "MYC140", 1, () -> "messages: |\n" + lines("  a\n")),
                bomb("3 MB folded", "MYC140", 1, () -> "messages: >\n" + lines("  a\n\n")),
                bomb("3 MB that never close", "MYC120", 1, () -> "messages: '" + lines("a\n  ")),
                bomb("half surrogates", "MYC130", 3, () -> "messages: {a: \"" + "\\ud800".repeat(15_000) + "\"}"),
                bomb("a long key", "MYC120", 2, () -> "messages:\n  " + "a".repeat(90_000) + ": b"),
                bomb("a long explicit key", "MYC160", 5, () -> "messages:\n  ? " + "a b".repeat(30_000) + "\n  : {}"),
                bomb("a long number", "MYC143", 2, () -> "schema: {id: " + "9".repeat(90_000) + "}\nmessages: {}"),
                bomb("a long base-60", "MYC143", 2, () -> "schema: {id: 1" + ":1".repeat(45_000) + "}\nmessages: {}"),
                bomb(
                        "a huge exponent",
                        "MYC150",
                        1,
                        () -> Contracts.withField("type: f64, validation: [min: 1.0e+999999999]")),
                bomb("a long type", "MYC112", 3, () -> HEAD + "f: " + "u".repeat(90_000) + "}}}"));
    }

    private static List<Bomb> encodings() {
        return List.of(
                bytes("UTF-16", "MYC102", () -> inCharset("messages: {}\n", StandardCharsets.UTF_16)),
                bytes("UTF-16 without a mark", "MYC104", () -> inCharset(fill("a\n"), StandardCharsets.UTF_16LE)),
                bytes(
                        "bytes that are no UTF-8",
                        "MYC102",
                        () -> inCharset(fill("\u00ff"), StandardCharsets.ISO_8859_1)),
                bytes("a sequence cut at the end", "MYC102", Bombs::cutAtTheEnd),
                bomb("a byte order mark", "MYC103", 1, () -> "\ufeff" + fill("a: b\n")),
                bomb("NULs", "MYC104", 1, () -> fill("\0")),
                bomb("a NUL at the end", "MYC104", 1, () -> lines("# a\n") + "\0"),
                bomb("next-line characters", "MYC104", 1, () -> fill("\u0085").substring(ROOM / 2)),
                bomb("line separators", "MYC104", 1, () -> "a: b".repeat(5) + "\u2028".repeat(1_000_000)),
                bomb("carriage returns", "MYC105", 1, () -> fill("\r")),
                bomb("tabs", "MYC120", 1, () -> lines("\t".repeat(90_000) + "\n")),
                bomb("blanks", "MYC105", 1, () -> lines(" ".repeat(90_000) + "\n")),
                bomb("comments", "MYC105", 1, () -> fill("#\n")),
                bomb("6 MB", "MYC101", 1, () -> fill("a\n") + "a\n".repeat(1_000_000)));
    }

    private static List<Bomb> floods() {
        return List.of(
                bomb("one key for ever", "MYC128", 102, () -> fill("a: b\n")),
                bomb("one explicit key for ever", "MYC128", 102, () -> fill("? a\n")),
                bomb("lists as keys", "MYC129", 102, () -> fill("? [a]\n")),
                bomb("documents for ever", "MYC122", 2, () -> fill("---\n")),
                bomb("a list for ever", "MYC108", 1, () -> fill("- a\n")),
                bomb("empty lists for ever", "MYC108", 1, () -> "messages: [\n" + fill("[],[],[],[],\n")),
                bomb("lists of lists for ever", "MYC108", 1, () -> "messages: [[\n" + fill("[a],[a],[a]],[\n")),
                bomb("keys for ever", "MYC108", 1, () -> numbered("", "%d: b\n", "")),
                bomb("messages that are none", "MYC108", 1, () -> numbered("messages:\n", "  M%d: 1\n", "")),
                bomb("10,000 messages that are none", "MYC140", 1001, () -> some("messages:\n", "  M%d: 1\n", "")),
                bomb("fields without a type", "MYC153", 2001, () -> some(HEAD, "f%d: {},\n ", "}}}")),
                bomb("10,000 unknown types", "MYC191", 2001, () -> some(HEAD, "f%d: u33,\n ", "}}}")),
                bomb("unknown types for ever", "MYC108", 1, () -> numbered(HEAD, "f%d: u33,\n ", "}}}")),
                bomb("unknown prior messages", "MYC164", 1001, Bombs::priorMessages));
    }

    private static Bomb bomb(String name, String code, int most, Supplier<String> yaml) {
        return new Bomb(name, code, most, () -> yaml.get().getBytes(StandardCharsets.UTF_8));
    }

    private static Bomb bytes(String name, String code, Supplier<byte[]> bytes) {
        return new Bomb(name, code, 1, bytes);
    }

    private static byte[] inCharset(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return bytes.length <= ROOM ? bytes : Arrays.copyOf(bytes, ROOM);
    }

    private static byte[] cutAtTheEnd() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(lines("# a\n").getBytes(StandardCharsets.UTF_8));
        out.write(0xe2);
        return out.toByteArray();
    }

    private static String fill(String part) {
        return part.repeat(ROOM / part.length());
    }

    /** So many of them that they take three million characters. */
    private static String lines(String line) {
        return line.repeat(THREE_MEGABYTES / line.length());
    }

    private static String quoted(String line) {
        return "messages: \"\n" + lines("  " + line + "\n") + "  \"";
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i <= 48; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return yaml.append("messages: {}\n").toString();
    }

    private static String staircase() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    private static String numbered(String head, String part, String tail) {
        StringBuilder yaml = new StringBuilder(head);
        for (int i = 0; yaml.length() < ROOM; i++) {
            yaml.append(part.replace("%d", Integer.toString(i)));
        }
        return yaml.append(tail).toString();
    }

    private static String some(String head, String part, String tail) {
        StringBuilder yaml = new StringBuilder(head);
        for (int i = 0; i < 10_000; i++) {
            yaml.append(part.replace("%d", Integer.toString(i)));
        }
        return yaml.append(tail).toString();
    }

    private static String priorMessages() {
        StringBuilder yaml = new StringBuilder("messages:\n");
        for (int i = 0; i < 6000; i++) {
            yaml.append("  Message_number_%d: {tlv_type: %d, domain: d, description: d, fields: {}}\n".formatted(i, i));
        }
        yaml.append("  Last: {tlv_type: 7000, domain: d, description: d, fields: {}, required_prior_messages: [");
        while (yaml.length() < ROOM / 4) {
            yaml.append("Massage_numbers_").append(yaml.length()).append(",\n ");
        }
        return yaml.append("]}\n").toString();
    }
}
