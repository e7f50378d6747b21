package dev.mycelium.golden.flyweight;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.ByteView;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.TextView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A field of a flyweight, got and set by the methods that a user calls; found by reflection, since tests know no names. */
final class FlyweightMember {
    private final Flyweight<?, ?> flyweight;
    private final String accessor;
    private final FieldType type;
    private final Map<String, Method> methods = new HashMap<>();

    private FlyweightMember(Flyweight<?, ?> flyweight, String accessor, FieldType type) {
        this.flyweight = flyweight;
        this.accessor = accessor;
        this.type = type;
    }

    @SuppressWarnings("unchecked") // the class beside the record is the flyweight of the record
    static <M> Flyweight<M, ?> newFlyweight(MessageCodec<M> codec) {
        Class<M> record = codec.messageType();
        try {
            Class<?> type = Class.forName(record.getName() + "Flyweight", true, record.getClassLoader());
            return (Flyweight<M, ?>) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(codec.name() + " has no flyweight", missing);
        }
    }

    static List<FlyweightMember> of(Flyweight<?, ?> flyweight, MessageCodec<?> codec) {
        List<FlyweightMember> members = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        RecordComponent[] components = codec.messageType().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String accessor = components[i].getName();
            FieldType type = codec.layout().fields().get(i).type();
            while (!taken.add(accessor)
                    || methods(flyweight, accessor, isList(type) ? 1 : 0).isEmpty()) {
                accessor += "_"; // a member of every flyweight, or another field, had the name first
            }
            members.add(new FlyweightMember(flyweight, accessor, type));
        }
        return members;
    }

    private static boolean isList(FieldType type) {
        return type instanceof FieldType.Array || type instanceof FieldType.Vec;
    }

    Object get() {
        if (!isList(type)) {
            Object value = call(accessor, 0);
            if (value instanceof String text) {
                requireView(((TextView) view()).contentEquals(text));
                requireView(view().contentEquals(text.getBytes(StandardCharsets.UTF_8)));
            } else if (value instanceof ByteString bytes) {
                requireView(view().length() == bytes.size() && view().contentEquals(bytes.toByteArray()));
            }
            return value;
        }
        List<Object> items = new ArrayList<>();
        int count = type instanceof FieldType.Array array ? array.length() : (Integer) call(accessor + "Count", 0);
        for (int i = 0; i < count; i++) {
            items.add(call(accessor, 1, i));
        }
        return items;
    }

    void set(Object value) {
        if (!isList(type)) {
            call(accessor, 1, value);
            return;
        }
        List<?> items = (List<?>) value;
        if (type instanceof FieldType.Vec) {
            String capitalised = accessor.substring(0, 1).toUpperCase(Locale.ROOT) + accessor.substring(1);
            call("set" + capitalised + "Count", 1, items.size());
        }
        for (int i = 0; i < items.size(); i++) {
            call(accessor, 2, i, items.get(i));
        }
    }

    /** Sets what has bytes from an array in which they do not come first, and anything else as {@link #set} does. */
    void setFromBytes(Object value) {
        byte[] bytes = new byte[0];
        if (value instanceof String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        } else if (value instanceof ByteString string) {
            bytes = string.toByteArray();
        } else {
            set(value);
            return;
        }
        byte[] src = new byte[bytes.length + 2];
        System.arraycopy(bytes, 0, src, 1, bytes.length);
        if (type instanceof FieldType.Bytes) {
            ((FixedBytesView) view()).set(src, 1);
        } else {
            call(accessor, 3, src, 1, bytes.length);
        }
    }

    private ByteView view() {
        return (ByteView) call(accessor + "View", 0);
    }

    private void requireView(boolean same) {
        if (!same) {
            throw new IllegalStateException(flyweight + ": " + accessor + " and its view differ");
        }
    }

    private Object call(String name, int parameters, Object... arguments) {
        Method method = methods.computeIfAbsent(name + ' ' + parameters, key -> method(name, parameters));
        try {
            return method.invoke(flyweight, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private Method method(String name, int parameters) {
        List<Method> found = methods(flyweight, name, parameters);
        if (found.size() != 1) {
            throw new IllegalStateException(flyweight + ": " + found + " are called " + name);
        }
        return found.get(0);
    }

    private static List<Method> methods(Flyweight<?, ?> flyweight, String name, int parameters) {
        return Arrays.stream(flyweight.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> !method.isBridge())
                .toList();
    }
}
