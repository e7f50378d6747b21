package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.schema.Protocol;
import dev.mycelium.compiler.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The lock file: a contract as it was when it was last accepted. It stands beside the contract and is committed with it.
 *
 * <pre>
 * mycelium-lock 1
 * digest 9f86d081...                                       64 lower-case hexadecimal digits
 * schema id 0x4d594345 version 1 min_compatible 1          absent where the contract has no schema section
 *
 * message TextMessage type_id 1001 size 312 align 8
 *   topic "examples"
 *   redacted                                               only where the contract forbids printing
 *   field sender String capacity 32 offset 0 size 40       a capacity only for String and Vec
 *     rule min_length 3
 *     rule not_empty
 *   field timestamp u64 offset 304 size 8
 * </pre>
 *
 * <p>ASCII, lines end in LF, one fact a line, so that a change of one field is a change of one line. Messages and fields
 * stand in the order of the contract. Empty lines and lines that start with {@code #} say nothing. The same contract
 * gives the same bytes everywhere.
 */
public final class LockFile {

    /** The first word of a lock file. */
    static final String MAGIC = "mycelium-lock ";

    /** The format that is written and read. */
    static final int FORMAT = 1;

    private LockFile() {}

    /** Returns the name of the lock beside a contract: {@code contracts.lock} beside {@code contracts.yaml}. */
    public static String nameFor(String contract) {
        int slash = contract.lastIndexOf('/');
        int dot = contract.lastIndexOf('.');
        return (dot > slash + 1 ? contract.substring(0, dot) : contract) + ".lock";
    }

    /** Whether a file is a lock rather than a contract. */
    public static boolean isLock(Source source) {
        byte[] magic = MAGIC.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = source.bytes();
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text of the lock of a contract. */
    public static String write(LockedContract contract) {
        StringBuilder text = new StringBuilder(MAGIC).append(FORMAT).append('\n');
        text.append(
                "# Written by the compiler and compared with the contract in each build: commit it with the contract.\n");
        text.append("digest ").append(contract.digest()).append('\n');
        contract.protocol().ifPresent(protocol -> write(protocol, text));
        contract.messages().forEach(message -> write(message, text));
        return text.toString();
    }

    private static void write(Protocol protocol, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "schema id 0x%08x version %d min_compatible %d\n",
                protocol.id(),
                protocol.version(),
                protocol.minCompatible()));
    }

    private static void write(LockedMessage message, StringBuilder text) {
        text.append("\nmessage ").append(message.name());
        text.append(" type_id ").append(message.typeId());
        text.append(" size ").append(message.size());
        text.append(" align ").append(message.alignment()).append('\n');
        text.append("  topic ").append(QuotedText.of(message.topic())).append('\n');
        if (message.redacted()) {
            text.append("  redacted\n");
        }
        message.fields().forEach(field -> write(field, text));
    }

    private static void write(LockedField field, StringBuilder text) {
        text.append("  field ")
                .append(field.name())
                .append(' ')
                .append(field.type().text());
        field.type().capacity().ifPresent(capacity -> text.append(" capacity ").append(capacity));
        text.append(" offset ").append(field.offset());
        text.append(" size ").append(field.size()).append('\n');
        field.rules().forEach(rule -> text.append("    rule ").append(rule).append('\n'));
    }
}
