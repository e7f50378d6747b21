package dev.mycelium.runtime.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule for the runtime and for generated code: no reflection, no access past the language ({@code Unsafe}, internal
 * packages), no serialization. It takes class files as bytes, so that it judges compiled output wherever it is.
 */
public final class NoReflection {
    private static final List<String> FORBIDDEN_TYPES = List.of(
            "java/lang/reflect/",
            "java/lang/ClassLoader",
            "java/lang/invoke/SerializedLambda",
            "java/io/ObjectInput",
            "java/io/ObjectOutput",
            "java/io/ObjectStream",
            "java/io/Serializable",
            "java/io/Externalizable",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
            "jdk/internal/",
            "com/sun/",
            "sun/");

    /** Packages and classes that hold both what is fine and what is not: the members that are fine. */
    private static final Map<String, Set<String>> ALLOWED_MEMBERS = Map.of(
            "java/lang/Class",
                    Set.of(
                            "cast",
                            "isInstance",
                            "getName",
                            "getSimpleName",
                            "desiredAssertionStatus",
                            "equals",
                            "hashCode",
                            "toString"),
            "java/lang/invoke/MethodHandles", Set.of("byteArrayViewVarHandle", "byteBufferViewVarHandle"),
            "java/lang/invoke/VarHandle", Set.of("get", "set"),
            // What javac makes of lambdas, text in pieces, and records.
            "java/lang/invoke/LambdaMetafactory", Set.of("metafactory"),
            "java/lang/invoke/StringConcatFactory", Set.of("makeConcatWithConstants"),
            "java/lang/runtime/ObjectMethods", Set.of("bootstrap"));

    private NoReflection() {}

    /** Returns what a class names and must not, as {@code class: named}; empty if the class is fine. */
    public static List<String> violations(byte[] classFile) {
        ClassFile file = ClassFile.read(classFile);
        List<String> violations = new ArrayList<>();
        for (Set<String> named : List.of(file.types(), file.describedTypes())) {
            named.stream().filter(NoReflection::isForbidden).forEach(type -> violations.add(file.name() + ": " + type));
        }
        file.members().stream()
                .filter(member -> !isAllowed(member))
                .forEach(member -> violations.add(file.name() + ": " + member));
        return violations;
    }

    private static boolean isForbidden(String type) {
        return FORBIDDEN_TYPES.stream().anyMatch(type::startsWith);
    }

    private static boolean isAllowed(String member) {
        int dot = member.lastIndexOf('.');
        String owner = member.substring(0, dot);
        boolean mixed = owner.equals("java/lang/Class")
                || owner.startsWith("java/lang/invoke/")
                || owner.startsWith("java/lang/runtime/");
        return !mixed || ALLOWED_MEMBERS.getOrDefault(owner, Set.of()).contains(member.substring(dot + 1));
    }
}
