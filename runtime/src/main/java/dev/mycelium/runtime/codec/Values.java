package dev.mycelium.runtime.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes boxed values out of the untyped list that {@link MessageCodec#ofValues} is given, each checked for its type. */
public final class Values {
    private Values() {}

    /**
     * Returns one value.
     *
     * @param values the values of a message in field order
     * @param index which one
     * @param type the type it must have
     * @param field the field it is for
     * @throws NullPointerException if it is null
     * @throws ClassCastException if it has another type
     */
    public static <V> V get(List<?> values, int index, Class<V> type, FieldLayout field) {
        return cast(values.get(index), type, field, "");
    }

    /**
     * Returns one list.
     *
     * @param values the values of a message in field order
     * @param index which one
     * @param elementType the type that each element must have
     * @param field the field it is for
     * @throws NullPointerException if it, or an element of it, is null
     * @throws ClassCastException if it is no list or an element has another type
     */
    public static <E> List<E> list(List<?> values, int index, Class<E> elementType, FieldLayout field) {
        List<?> list = get(values, index, List.class, field);
        List<E> checked = new ArrayList<>(list.size());
        for (Object element : list) {
            checked.add(cast(element, elementType, field, "[" + checked.size() + "]"));
        }
        return List.copyOf(checked);
    }

    private static <V> V cast(@Nullable Object value, Class<V> type, FieldLayout field, String element) {
        if (value == null) {
            throw new NullPointerException(field.qualifiedName() + element + " is null");
        }
        if (!type.isInstance(value)) {
            throw new ClassCastException(field.qualifiedName() + element + ": "
                    + value.getClass().getName() + ", must be " + type.getName());
        }
        return type.cast(value);
    }
}
