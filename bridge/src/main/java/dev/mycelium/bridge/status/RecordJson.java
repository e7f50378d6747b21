package dev.mycelium.bridge.status;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records of text, numbers, truth values, optionals, lists and other records as JSON, and back: nothing to keep in step. */
final class RecordJson {
    private RecordJson() {}

    static String write(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return write(optional.orElse(null));
        }
        if (value instanceof Record fields) {
            return Arrays.stream(fields.getClass().getRecordComponents())
                    .map(each -> JsonText.quote(key(each)) + ":" + write(get(fields, each)))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecordJson::write).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? JsonText.quote(text) : String.valueOf(value);
    }

    static <T> T read(String json, Class<T> type) {
        return type.cast(bind(JsonText.parse(json), type, "the status"));
    }

    private static Object bind(@Nullable Object json, Type type, String where) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return json == null ? Optional.empty() : Optional.of(bind(json, element, where));
            }
            return ((List<?>) require(json, List.class, "a list", where))
                    .stream().map(each -> bind(each, element, where)).toList();
        }
        if (type == String.class) {
            return require(json, String.class, "text", where);
        }
        if (type == boolean.class) {
            return require(json, Boolean.class, "true or false", where);
        }
        if (type instanceof Class<?> wanted && wanted.isRecord()) {
            return bindRecord((Map<?, ?>) require(json, Map.class, "an object", where), wanted, where);
        }
        Number number = (Number) require(json, Number.class, "a number", where);
        if (type == int.class || type == Integer.class) {
            return number.intValue();
        }
        return type == long.class || type == Long.class ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    private static Object bindRecord(Map<?, ?> json, Class<?> type, String where) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> bind(json.get(key(each)), each.getGenericType(), where + "." + key(each)))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is public and has this constructor", e);
        }
    }

    private static Object require(@Nullable Object json, Class<?> type, String wanted, String where) {
        if (!type.isInstance(json)) {
            throw new IllegalArgumentException(where + " is " + (json == null ? "missing" : json) + ", must be "
                    + wanted + ": is the bridge of another version?");
        }
        return json;
    }

    private static @Nullable Object get(Record fields, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " is public and throws nothing", e);
        }
    }

    /** {@code framesIn} is {@code frames_in}. */
    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
