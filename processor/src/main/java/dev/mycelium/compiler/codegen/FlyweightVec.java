package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Vec<element>}: its count, and its elements by index. */
record FlyweightVec(FlyweightElement element, int capacity) implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        List<MethodSpec> members = new ArrayList<>();
        members.add(field.returning(
                        TypeName.INT, "Count", "how many elements {@code " + field.name() + "} has, 0 to " + capacity)
                .statement("return count(" + field.layout() + ")")
                .build());
        members.add(field.done(field.around(
                        "set",
                        "Count",
                        "Sets how many elements {@code " + field.name()
                                + "} has: those that were there stay, new ones and unused capacity are zero.")
                .returns(field.flyweight())
                .parameter(TypeName.INT, "count", "0 to " + capacity)
                .statement("putCount(" + place(field) + ", count)")));
        String at = "elementOfVec(" + place(field) + ", index)";
        members.addAll(element.members(FlyweightPlace.chosen(field, at)));
        if (element instanceof FlyweightBytes bytes) {
            members.addAll(bytes.all(field, capacity));
        }
        return members;
    }

    @Override
    public Optional<String> check(FlyweightField field) {
        String count = "count(" + field.layout() + ")";
        return Optional.of(
                element.refuses() ? field.checkBools(field.component().itemsAt(), count) : count);
    }

    /** The arguments that say where the elements are: the field, their start in it, from one to the next. */
    private static String place(FlyweightField field) {
        return field.layout() + ", " + dataOffset(field) + ", "
                + field.component().elementSize();
    }

    private static int dataOffset(FlyweightField field) {
        return field.component().slot().type().dataOffset();
    }
}
