package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mycelium.compiler.layout.Slot;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the flyweight of a message: what reads and writes each field in the bytes of somebody else. */
final class FlyweightGenerator {
    private final MessageTypes message;
    private final Javadoc javadoc;
    private final ClassName flyweight;

    FlyweightGenerator(MessageTypes message, Javadoc javadoc) {
        this.message = message;
        this.javadoc = javadoc;
        this.flyweight = message.flyweight();
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(flyweight)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Abi.FLYWEIGHT, message.record(), flyweight))
                .addJavadoc(
                        javadoc.of("Reads and writes a {@link $T} in place, without allocating.\n", message.record()))
                .addMethod(constructor());
        StringBuilder checks = new StringBuilder();
        for (FlyweightField field : fields()) {
            FlyweightCode code = FlyweightCode.of(field.component().field().type());
            code.members(field).forEach(type::addMethod);
            code.check(field).ifPresent(check -> checks.append(check).append(";\n"));
        }
        return type.addMethod(overriding("self")
                        .returns(flyweight)
                        .addStatement("return this")
                        .build())
                .addMethod(overriding("checkFields")
                        .addCode("$L", checks.toString())
                        .build());
    }

    private List<FlyweightField> fields() {
        NameScope names = NameScope.ofMembers(ReservedNames.flyweightMembers());
        Iterator<Component> components = message.components().iterator();
        List<Component> taken = new ArrayList<>();
        List<Integer> paddings = new ArrayList<>();
        for (Slot slot : message.layout().slots()) {
            if (slot instanceof Slot.FieldSlot) {
                taken.add(components.next());
                paddings.add(0);
            } else {
                int behind = lastWithBytes(taken);
                paddings.set(behind, paddings.get(behind) + slot.size());
            }
        }
        // All fields first: what is made from a field's name makes way for another field of that name.
        List<String> accessors =
                taken.stream().map(component -> names.take(component.name())).toList();
        List<FlyweightField> fields = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            fields.add(new FlyweightField(taken.get(i), accessors.get(i), paddings.get(i), flyweight, names, javadoc));
        }
        return fields;
    }

    /** An array without elements has nothing to set: what is behind it is behind the field before, too. */
    private static int lastWithBytes(List<Component> fields) {
        int last = fields.size() - 1;
        while (fields.get(last).slot().size() == 0) {
            last--; // the first field starts at 0, so that no padding is before all that have bytes
        }
        return last;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.of("A flyweight around nothing: {@code wrap} comes first.\n"))
                .addStatement("super($T.CODEC)", message.record())
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }
}
