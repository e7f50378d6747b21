package dev.mycelium.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.Flyweight;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runtime's flyweight has members that a field's methods could hide or override; the compiler must know them all. */
class ReservedNamesTest {
    /** No method of a field takes an index and then bytes alone, or three numbers and a text. */
    private static final Set<String> IN_NO_WAY = Set.of("holds", "requireInside");

    @Test
    void everyMemberOfAFlyweightThatAFieldsMethodCouldBeIsReserved() {
        Set<String> members = new TreeSet<>();
        for (Class<?> type = Flyweight.class; type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredMethods())
                    .filter(ReservedNamesTest::couldBeAFieldsMethod)
                    .map(Method::getName)
                    .forEach(members::add);
        }
        Set<String> reserved = new TreeSet<>(ReservedNames.flyweightMembers());
        reserved.addAll(IN_NO_WAY);
        assertThat(members).hasSizeGreaterThan(40).isSubsetOf(reserved);
    }

    /** A private method is in nobody's way, and no method of a field takes a layout, a message or a cursor. */
    private static boolean couldBeAFieldsMethod(Method method) {
        List<Class<?>> taken = Arrays.asList(method.getParameterTypes());
        return !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic()
                && !taken.contains(FieldLayout.class)
                && !taken.contains(Object.class);
    }
}
