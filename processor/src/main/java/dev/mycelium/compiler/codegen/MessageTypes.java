package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * A message with the names that its types and members have in Java.
 *
 * @param layout the message and its bytes
 * @param record the generated record
 * @param codec the generated codec
 * @param flyweight the generated flyweight
 * @param holder the class of the contract as a whole
 * @param components in field order
 */
record MessageTypes(
        MessageLayout layout,
        ClassName record,
        ClassName codec,
        ClassName flyweight,
        ClassName holder,
        List<Component> components) {

    /** Gives every member of a message its name. */
    static MessageTypes of(
            MessageLayout layout, ClassName record, ClassName codec, ClassName flyweight, ClassName holder) {
        NameScope members = NameScope.ofMembers(componentsToLeave(record, codec));
        NameScope constants = NameScope.ofMembers(constantsToLeave(record, codec, holder));
        List<Component> components = new ArrayList<>();
        for (Slot slot : layout.slots()) {
            if (slot instanceof Slot.FieldSlot field) {
                String name = members.take(JavaNames.component(field.field().name()));
                String constant = constants.takeFamily(JavaNames.constant(name), Component::constants);
                components.add(new Component(
                        field,
                        components.size(),
                        name,
                        constant,
                        codec,
                        FieldCode.of(field.field().type())));
            }
        }
        return new MessageTypes(layout, record, codec, flyweight, holder, components);
    }

    /** A component would hide a type of the same name, where the compact constructor speaks of the codec. */
    private static List<String> componentsToLeave(ClassName record, ClassName codec) {
        List<String> names = new ArrayList<>(ReservedNames.components());
        names.add(record.simpleName());
        names.add(codec.simpleName());
        return names;
    }

    /** A constant would hide a type of the same name: {@code X} in {@code X.SIZE}. */
    private static List<String> constantsToLeave(ClassName record, ClassName codec, ClassName holder) {
        List<String> names = new ArrayList<>(ReservedNames.imports());
        names.add("_");
        names.add(Component.LAYOUT);
        names.add(record.simpleName());
        names.add(codec.simpleName());
        names.add(holder.simpleName());
        return names;
    }

    /** The message's name in the contract. */
    String name() {
        return layout.message().name();
    }
}
