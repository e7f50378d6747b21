package dev.mycelium.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that a contract's names must make way for. They are written down rather than asked of the running JDK, so that
 * every JDK generates the same names.
 */
final class ReservedNames {

    /** Keywords and literals of Java 17 to 25, and the identifiers that a variable or an unqualified call cannot have. */
    private static final List<String> KEYWORDS = split("""
            abstract assert boolean break byte case catch char class const continue default do double else enum
            extends final finally float for goto if implements import instanceof int interface long native new
            package private protected public return short static strictfp super switch synchronized this throw
            throws transient try void volatile while
            true false null _ yield
            """);

    /** JLS 8.10.1: "It is a compile-time error for a record declaration to declare a record component with the name ...". */
    private static final List<String> RESTRICTED_COMPONENTS =
            split("clone finalize getClass hashCode notify notifyAll toString wait");

    /** Methods of a generated record and of its builder. */
    private static final List<String> GENERATED_MEMBERS = split("codec validate builder toBuilder equals build");

    /** Public types of java.lang, from Java 17 to 25. */
    private static final List<String> JAVA_LANG = split("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence
            Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
            ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
            Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError
            Float FunctionalInterface IO IllegalAccessError IllegalAccessException IllegalArgumentException
            IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError
            InterruptedException Iterable LayerInstantiationException LinkageError Long MatchException Math
            Module ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
            NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
            NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle
            Readable Record ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission
            SafeVarargs ScopedValue SecurityException SecurityManager Short StackOverflowError StackTraceElement
            StackWalker StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException
            SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException
            UnknownError UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException
            VerifyError VirtualMachineError Void WrongThreadException
            """);

    /** Types of other packages that generated code imports, apart from the runtime's. */
    private static final List<String> JAVA_IMPORTS = split("BigInteger ByteBuffer Collections Generated List");

    /** Types nested in a generated one: {@code Contracts.Message} and the builder of each record. */
    private static final List<String> NESTED = split("Message Builder");

    /** JLS 6.4.2: where a variable and a type have one name, the variable is meant; beside this one types are named. */
    private static final List<String> OBSCURING = split("CODECS");

    /**
     * Methods of every flyweight, also those that only the runtime sees, whose parameters could be those of a field's method.
     * A method that takes a layout or a message never is in the way.
     */
    private static final List<String> FLYWEIGHT_MEMBERS = split("""
            wrap wrapFrame isWrapped codec encodedLength check clear toRecord copyTo self checkFields
            getU8 getI8 getU16 getI16 getU32 getI32 get64 getF32 getF64 getU128 getI128 getU256 getLimb
            putI8 putI16 putI32 put64 putF32 putF64 putBool put128 putLimbs putU256 getBytes putBytes
            getByte getShort getInt getLong putByte putShort putInt putLong copyIn copyOut zeroBytes readableBytes
            readableIndex arrayIndex arrayOrNull scratch lookAt nameInErrors layoutOf equals requireRange
            getBool putU8 putU16 putU32 putU128 putI128 byteOf checkBools viewOfBytes viewOfText viewOfFixed
            """);

    private ReservedNames() {}

    /** Names that no component can have. */
    static List<String> components() {
        return concat(KEYWORDS, RESTRICTED_COMPONENTS, GENERATED_MEMBERS);
    }

    /** Names that no method of a field can have in a flyweight. */
    static List<String> flyweightMembers() {
        return concat(KEYWORDS, RESTRICTED_COMPONENTS, FLYWEIGHT_MEMBERS);
    }

    /** Names that no generated top-level type can have; of the keywords only {@code _} has no lower-case letter. */
    static List<String> types() {
        return concat(JAVA_LANG, imports(), NESTED, OBSCURING, List.of("_"));
    }

    /** Simple names of the types that generated code imports. */
    static List<String> imports() {
        List<String> names = new ArrayList<>(JAVA_IMPORTS);
        Abi.ALL.forEach(type -> names.add(type.simpleName()));
        return names;
    }

    /** Whether the word is a keyword or literal, so that it names nothing at all. */
    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    @SafeVarargs
    private static List<String> concat(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static List<String> split(String words) {
        return List.of(words.strip().split("\\s+", -1));
    }
}
