package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.codegen.JavaGenerator;
import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.StructLayout;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.compiler.schema.FieldRule;
import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import dev.mycelium.compiler.schema.Message;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.processor.JavacRun;
import dev.mycelium.runtime.codec.MessageCodec;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Contracts as large as they come; javac itself refuses a method over 64 KiB. They are made of records, since a text with
 * as many descriptions is longer than a contract file may be.
 */
class ScaleTest {

    /** Every order of types has come up after as many messages; the others only make the contract's class long. */
    private static final boolean LONG = Boolean.getBoolean("mycelium.long");

    private static final Location NOWHERE = new Location("contracts.yaml", 1, 1);

    private static final List<FieldType> TYPES = List.of(
            Scalar.U8,
            Scalar.U16,
            Scalar.U32,
            Scalar.U64,
            Scalar.I32,
            Scalar.F64,
            Scalar.BOOL,
            Scalar.U128,
            new FieldType.U256(),
            new FieldType.Text(32),
            new FieldType.ByteVec(16),
            new FieldType.Bytes(20),
            new FieldType.Vec(new FieldType.Bytes(20), 4),
            new FieldType.Vec(Scalar.U64, 4),
            new FieldType.Array(new FieldType.Bytes(32), 6),
            new FieldType.Array(Scalar.F32, 3));

    @Test
    void five_hundred_messages_compile_and_so_do_64_fields(@TempDir Path root) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            List<Field> fields = new ArrayList<>();
            int count = i < TYPES.size() || LONG ? 64 : 1;
            for (int j = 0; j < count; j++) {
                fields.add(field(j, TYPES.get((i + j) % TYPES.size())));
            }
            messages.add(message(i, fields));
        }
        compile(root, messages);
    }

    @Test
    void a_message_of_as_many_fields_as_a_record_can_have_compiles(@TempDir Path root) {
        List<Message> messages = new ArrayList<>();
        for (FieldType type : TYPES) {
            boolean twoSlots = type == Scalar.U32 || type == Scalar.U64 || type == Scalar.F64;
            List<Field> fields = new ArrayList<>();
            for (int j = 0; j < (twoSlots ? 127 : 254); j++) {
                fields.add(field(j, type));
            }
            messages.add(message(messages.size(), fields));
        }
        compile(root, messages);
    }

    /** The code that fills one list of them would be over 64 KiB from 8,192 on; the list comes in parts of 1,000. */
    @Test
    void more_messages_than_one_list_holds_compile_in_their_order(@TempDir Path root) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < (LONG ? 9000 : 1001); i++) {
            messages.add(message(i, List.of()));
        }
        compile(root, messages);
    }

    /** Rules that need a check and, on wide numbers, a constant. */
    private static Field field(int number, FieldType type) {
        List<FieldRule> rules = type instanceof Scalar scalar && scalar != Scalar.BOOL && scalar != Scalar.F64
                ? List.of(
                        new FieldRule.MinInteger(BigInteger.ONE),
                        new FieldRule.MaxInteger(BigInteger.TEN),
                        new FieldRule.NotZero())
                : List.of();
        return new Field("field_number_" + number, type, "A description.", false, rules, List.of(), NOWHERE);
    }

    private static Message message(int number, List<Field> fields) {
        return new Message("Message" + number, number, "D", "d", "A message.", false, List.of(), fields, NOWHERE);
    }

    private static void compile(Path root, List<Message> messages) {
        Contract contract = new Contract("contracts.yaml", "0".repeat(64), Optional.empty(), messages);
        Diagnostics diagnostics = new Diagnostics(new Source("contracts.yaml", new byte[0]));
        List<MessageLayout> layouts = StructLayout.of(contract, diagnostics);
        JavacRun project = new JavacRun(root).withoutProcessor();
        JavaGenerator.generate(contract, layouts, new Target("app", "Contracts", true))
                .forEach(file -> project.file("src/" + Families.path(file), file.text()));
        JavacRun.Outcome outcome = project.compile();
        assertThat(outcome.said()).isEmpty();
        assertThat(Families.schema(outcome.load(), "app").codecs())
                .map(MessageCodec::typeId)
                .containsExactlyElementsOf(
                        messages.stream().map(Message::typeId).toList());
    }
}
