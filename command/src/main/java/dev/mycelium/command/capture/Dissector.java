package dev.mycelium.command.capture;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.Message;
import dev.mycelium.compiler.schema.TypeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A Wireshark dissector in Lua: the contract as a table, behind it what reads frames by such a table. It needs nothing that
 * Lua 5.2 (Wireshark until 4.2) and 5.4 do not both have.
 */
public final class Dissector {
    private static final List<String> BODY = List.of("fields.lua", "values.lua", "frames.lua");

    private final StringBuilder text = new StringBuilder();

    private Dissector() {}

    /**
     * Returns the file, ending in LF; the same text for the same contract.
     *
     * @param ports of TCP on which all is of this contract; on others it is known by its handshake
     */
    public static String of(Contract contract, List<MessageLayout> layouts, List<Integer> ports) {
        Dissector dissector = new Dissector();
        dissector.contract(contract, layouts, ports);
        return dissector.text + BODY.stream().map(Dissector::resource).collect(Collectors.joining());
    }

    private void contract(Contract contract, List<MessageLayout> layouts, List<Integer> ports) {
        text.append("-- Written by \"mycelium dissector\": do not edit, write it again when the contract changes.\n\n");
        text.append("local contract = {\n  digest = ")
                .append(LuaText.quoted(contract.digest()))
                .append(",\n  ports = { ")
                .append(ports.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .append(" },\n  messages = {\n");
        layouts.forEach(this::message);
        text.append("  },\n}\n");
    }

    private void message(MessageLayout layout) {
        Message message = layout.message();
        text.append("    [").append(message.typeId()).append("] = { name = ").append(LuaText.quoted(message.name()));
        text.append(", topic = ").append(LuaText.quoted(message.topic()));
        text.append(", size = ").append(layout.size());
        text.append(", redacted = ").append(message.redacted()).append(", slots = {\n");
        layout.slots().forEach(this::slot);
        text.append("    } },\n");
    }

    private void slot(Slot slot) {
        text.append("      { offset = ")
                .append(slot.offset())
                .append(", size = ")
                .append(slot.size());
        if (slot instanceof Slot.FieldSlot field) {
            text.append(", field = ").append(LuaText.quoted(field.field().name()));
            type(field);
            text.append(",\n        description = ")
                    .append(LuaText.quoted(field.field().description().strip()));
        }
        text.append(" },\n");
    }

    private void type(Slot.FieldSlot slot) {
        FieldType type = slot.field().type();
        text.append(", type = ").append(LuaText.quoted(TypeName.of(type)));
        if (type instanceof FieldType.Text text) {
            counted("text", text.capacity(), slot);
        } else if (type instanceof FieldType.ByteVec bytes) {
            counted("bytes", bytes.capacity(), slot);
        } else if (type instanceof FieldType.Vec vec) {
            counted(kind(vec.element()), vec.capacity(), slot);
            text.append(", list = true");
        } else if (type instanceof FieldType.Array array) {
            text.append(", kind = ").append(LuaText.quoted(kind(array.element())));
            text.append(", list = ").append(array.length());
            text.append(", element = ").append(slot.type().elementSize());
        } else {
            text.append(", kind = ").append(LuaText.quoted(kind(type)));
        }
    }

    private void counted(String kind, int capacity, Slot.FieldSlot slot) {
        text.append(", kind = ").append(LuaText.quoted(kind));
        text.append(", capacity = ").append(capacity);
        text.append(", data = ").append(slot.type().dataOffset());
        text.append(", element = ").append(slot.type().elementSize());
    }

    private static String kind(FieldType type) {
        if (type instanceof FieldType.Bytes) {
            return "bytes";
        }
        return type instanceof FieldType.Scalar scalar ? scalar.name().toLowerCase(Locale.ROOT) : "u256";
    }

    private static String resource(String name) {
        try (InputStream in = Dissector.class.getResourceAsStream("/dev/mycelium/command/dissector/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }
}
