package dev.mycelium.golden.differential;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.layout.StructLayout;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.ContractReader;
import dev.mycelium.compiler.schema.ContractReading;
import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the Java compiler makes of a contract, slot by slot, in the words of the crate's {@code layout} command. */
final class LayoutText {
    private LayoutText() {}

    static List<String> lines(String contractText) {
        Source source = new Source("contracts.yaml", contractText.getBytes(StandardCharsets.UTF_8));
        ContractReading reading = ContractReader.read(source, false);
        Contract contract = reading.contract().orElseThrow(() -> refused(reading.diagnostics()));
        Diagnostics diagnostics = new Diagnostics(source);
        List<MessageLayout> layouts = StructLayout.of(contract, diagnostics);
        if (diagnostics.hasErrors()) {
            throw refused(diagnostics.inFileOrder());
        }
        List<String> lines = new ArrayList<>();
        for (MessageLayout layout : layouts) {
            lines.add("message " + layout.message().name() + " type_id "
                    + layout.message().typeId() + " size " + layout.size() + " align " + layout.alignment());
            for (Slot slot : layout.slots()) {
                lines.add(line(slot));
            }
        }
        return lines;
    }

    private static String line(Slot slot) {
        String place = "offset " + slot.offset() + " size " + slot.size();
        if (slot instanceof Slot.FieldSlot field) {
            return "field " + field.field().name() + " " + rust(field.field().type()) + " " + place;
        }
        return "padding " + place;
    }

    private static String rust(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return "String(" + text.capacity() + ")";
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return "Vec<u8>(" + bytes.capacity() + ")";
        }
        if (type instanceof FieldType.Vec vec) {
            return "Vec<" + rust(vec.element()) + ">(" + vec.capacity() + ")";
        }
        if (type instanceof FieldType.Array array) {
            return "[" + rust(array.element()) + "; " + array.length() + "]";
        }
        if (type instanceof FieldType.Bytes bytes) {
            return "[u8; " + bytes.length() + "]";
        }
        return type instanceof FieldType.U256
                ? "U256"
                : ((FieldType.Scalar) type).name().toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException refused(List<Diagnostic> diagnostics) {
        return new IllegalArgumentException("the Java compiler refuses the contract: " + diagnostics);
    }
}
