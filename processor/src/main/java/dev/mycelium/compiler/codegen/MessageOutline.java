package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.mycelium.compiler.schema.KnownField;
import dev.mycelium.compiler.schema.KnownMessage;
import dev.mycelium.compiler.schema.UnresolvedField;
import java.util.ArrayList;
import java.util.List;

/**
 * A message with a mistake, with the names that its type and members will have in Java.
 *
 * @param message what is known of it
 * @param record the generated record
 * @param holder the class of the contract as a whole
 * @param components in field order; a field whose name is none has none
 * @param refusal the method that every other one calls
 */
record MessageOutline(
        KnownMessage message, ClassName record, ClassName holder, List<TypedName> components, String refusal) {

    /** JVMS 4.3.3: 255 parameter slots, one of them for the constructor's {@code this}. */
    private static final int MOST_SLOTS = 254;

    /** A component: of a field whose type is not known it can hold anything. */
    record TypedName(String name, TypeName type) {}

    static MessageOutline of(KnownMessage message, ClassName record, ClassName holder) {
        List<String> reserved = new ArrayList<>(ReservedNames.components());
        reserved.add(record.simpleName());
        NameScope members = NameScope.ofMembers(reserved);
        List<TypedName> components = new ArrayList<>();
        for (KnownField field : message.knownFields()) {
            if (!(field instanceof UnresolvedField unresolved) || unresolved.hasName()) {
                TypeName type =
                        field.heldAs().map(known -> FieldCode.of(known).type()).orElse(ClassName.OBJECT);
                components.add(new TypedName(members.take(JavaNames.component(field.name())), type));
            }
        }
        boolean fit = components.stream().mapToInt(MessageOutline::slots).sum() <= MOST_SLOTS;
        return new MessageOutline(message, record, holder, fit ? components : List.of(), members.take("refuse"));
    }

    private static int slots(TypedName component) {
        return component.type().equals(TypeName.LONG) || component.type().equals(TypeName.DOUBLE) ? 2 : 1;
    }
}
