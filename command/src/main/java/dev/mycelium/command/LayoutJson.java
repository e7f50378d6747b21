package dev.mycelium.command;

import com.google.gson.stream.JsonWriter;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.Message;
import dev.mycelium.compiler.schema.Protocol;
import dev.mycelium.compiler.schema.TypeName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract's layout as JSON: everything that another implementation needs to read and write the same bytes. */
final class LayoutJson {
    private final JsonWriter json;

    private LayoutJson(JsonWriter json) {
        this.json = json;
    }

    /** Returns one object on several lines, ending in LF; the same text for the same contract. */
    static String of(Contract contract, List<MessageLayout> layouts) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            new LayoutJson(json).contract(contract, layouts);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter takes everything", e);
        }
        return text.append('\n').toString();
    }

    private void contract(Contract contract, List<MessageLayout> layouts) throws IOException {
        json.beginObject();
        json.name("digest").value(contract.digest());
        protocol(contract.protocol().orElse(null));
        json.name("messages").beginArray();
        for (MessageLayout layout : layouts) {
            message(layout);
        }
        json.endArray().endObject();
    }

    private void protocol(@Nullable Protocol protocol) throws IOException {
        json.name("schema");
        if (protocol == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("id").value(protocol.id());
        json.name("version").value(protocol.version());
        json.name("min_compatible").value(protocol.minCompatible());
        json.endObject();
    }

    private void message(MessageLayout layout) throws IOException {
        Message message = layout.message();
        json.beginObject();
        json.name("name").value(message.name());
        json.name("type_id").value(message.typeId());
        json.name("topic").value(message.topic());
        json.name("redacted").value(message.redacted());
        json.name("description").value(message.description().strip());
        json.name("size").value(layout.size());
        json.name("alignment").value(layout.alignment());
        json.name("slots").beginArray();
        for (Slot slot : layout.slots()) {
            slot(slot);
        }
        json.endArray().endObject();
    }

    private void slot(Slot slot) throws IOException {
        json.beginObject();
        json.name("offset").value(slot.offset());
        json.name("size").value(slot.size());
        if (slot instanceof Slot.FieldSlot field) {
            json.name("field").value(field.field().name());
            type(field);
            json.name("description").value(field.field().description().strip());
        } else {
            json.name("padding").value(true);
        }
        json.endObject();
    }

    private void type(Slot.FieldSlot slot) throws IOException {
        FieldType type = slot.field().type();
        json.name("type").value(TypeName.of(type));
        json.name("alignment").value(slot.type().alignment());
        if (type instanceof FieldType.Text text) {
            counted(text.capacity(), slot);
        } else if (type instanceof FieldType.ByteVec bytes) {
            counted(bytes.capacity(), slot);
        } else if (type instanceof FieldType.Vec vec) {
            counted(vec.capacity(), slot);
        } else if (type instanceof FieldType.Array array) {
            json.name("length").value(array.length());
            json.name("element_size").value(slot.type().elementSize());
        }
    }

    /** The count is a u16 at the field's offset. */
    private void counted(int capacity, Slot.FieldSlot slot) throws IOException {
        json.name("capacity").value(capacity);
        json.name("data_offset").value(slot.type().dataOffset());
        json.name("element_size").value(slot.type().elementSize());
    }
}
