package dev.mycelium.runtime.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The rule itself: it must see each forbidden thing, and must not see what the compiler makes of plain code. */
class NoReflectionTest {
    @Test
    void seesWhatIsForbidden() {
        finds(Loads.class, "java/lang/Class.forName");
        finds(LoadsByReference.class, "java/lang/Class.forName");
        finds(ListsMethods.class, "java/lang/Class.getMethods", "java/lang/reflect/Method");
        finds(MakesArrays.class, "java/lang/reflect/Array");
        finds(HoldsAMethod.class, "java/lang/reflect/Method");
        finds(
                FindsHandles.class,
                "java/lang/invoke/MethodHandles.lookup",
                "java/lang/invoke/MethodHandles$Lookup.findVirtual",
                "java/lang/invoke/MethodHandle.invoke");
        finds(FindsFields.class, "java/lang/invoke/MethodHandles$Lookup.findVarHandle");
        finds(Deserializes.class, "java/io/ObjectInputStream");
        finds(IsSerializable.class, "java/io/Serializable");
        finds(MakesSerializableLambdas.class, "java/io/Serializable", "java/lang/invoke/SerializedLambda");
        finds(UsesALoader.class, "java/lang/ClassLoader", "java/lang/Class.getClassLoader");
    }

    @Test
    void leavesPlainCodeAlone() {
        for (Class<?> plain :
                List.of(PlainRecord.class, PlainEnum.class, PlainLambda.class, PlainView.class, PlainSwitch.class)) {
            assertThat(NoReflection.violations(bytes(plain))).isEmpty();
        }
    }

    @Test
    void readsOnlyClassFiles() {
        byte[] bytes = bytes(PlainRecord.class);
        assertThat(ClassFile.read(bytes).name()).endsWith("NoReflectionTest$PlainRecord");
        assertThatThrownBy(() -> ClassFile.read(new byte[20])).hasMessage("no class file");
        assertThatThrownBy(() -> ClassFile.read(Arrays.copyOf(bytes, 30))).hasMessage("no whole class file");
    }

    private static void finds(Class<?> offender, String... named) {
        String name = offender.getName().replace('.', '/');
        for (String expected : named) {
            assertThat(NoReflection.violations(bytes(offender))).contains(name + ": " + expected);
        }
    }

    private static byte[] bytes(Class<?> type) {
        String name = type.getName();
        try (InputStream in = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static final class Loads {
        static Class<?> load(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    interface Loader {
        Class<?> load(String name) throws ClassNotFoundException;
    }

    static final class LoadsByReference {
        static final Loader LOADER = Class::forName;
    }

    static final class ListsMethods {
        static int count(Class<?> type) {
            return type.getMethods().length;
        }
    }

    static final class MakesArrays {
        static Object array(Class<?> type) {
            return Array.newInstance(type, 1);
        }
    }

    record HoldsAMethod(Method method) {}

    static final class FindsHandles {
        static Object call(Object target) throws Throwable {
            return MethodHandles.lookup()
                    .findVirtual(Object.class, "toString", MethodType.methodType(String.class))
                    .invoke(target);
        }
    }

    static final class FindsFields {
        static VarHandle handle(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
            return lookup.findVarHandle(String.class, "value", byte[].class);
        }
    }

    static final class Deserializes {
        static Object read(InputStream in) throws IOException, ClassNotFoundException {
            return new ObjectInputStream(in).readObject();
        }
    }

    static final class IsSerializable implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static final class MakesSerializableLambdas {
        static Object lambda() {
            return (Supplier<String> & Serializable) () -> "x";
        }
    }

    static final class UsesALoader {
        static ClassLoader loader() {
            return UsesALoader.class.getClassLoader();
        }
    }

    record PlainRecord(int number, String text, List<Long> longs) {}

    enum PlainEnum {
        ONE,
        TWO
    }

    static final class PlainLambda {
        static final Function<Object, String> PRINT = String::valueOf;
        static final IntFunction<int[]> ARRAY = int[]::new;

        static String print(int number) {
            Supplier<String> supplier = () -> "number " + number + " of " + PlainLambda.class.getName();
            return supplier.get();
        }
    }

    static final class PlainView {
        static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

        static long read(byte[] bytes) {
            LONG.set(bytes, 0, 5L);
            return (long) LONG.get(bytes, 0);
        }
    }

    static final class PlainSwitch {
        static String print(PlainEnum value, String text) {
            String name = switch (value) {
                case ONE -> "1";
                case TWO -> "2";
            };
            return switch (text) {
                case "a" -> name;
                default -> name.intern();
            };
        }
    }
}
