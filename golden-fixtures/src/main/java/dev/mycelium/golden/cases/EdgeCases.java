package dev.mycelium.golden.cases;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageLayout;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cases of a new golden file: edges, then seeded values. */
public final class EdgeCases {
    /** Above this size a message has few cases: its files are still to be read by people. */
    private static final int LARGE = 4096;

    private static final Set<String> CASES_OF_LARGE = Set.of("zero", "max", "multibyte_full", "random_0");
    private static final int RANDOM_CASES = 8;

    private final SeededBytes random;
    private final Edge edge;

    private EdgeCases(MessageLayout layout, String caseName, Edge edge) {
        this.random = SeededBytes.of(layout.name() + " " + caseName);
        this.edge = edge;
    }

    /** The values of each case in the order of the fields, by the cases' names in their order. */
    public static Map<String, List<Object>> of(MessageLayout layout) {
        Map<String, List<Object>> cases = new LinkedHashMap<>();
        edges().forEach((name, edge) -> {
            if (edge.appliesTo(layout) && (layout.size() <= LARGE || CASES_OF_LARGE.contains(name))) {
                cases.put(name, values(layout, name));
            }
        });
        return cases;
    }

    /** The values of one case; a name that is none of ours has seeded values. */
    public static List<Object> values(MessageLayout layout, String caseName) {
        EdgeCases values = new EdgeCases(layout, caseName, edges().getOrDefault(caseName, Edge.SEEDED));
        return layout.fields().stream()
                .map(FieldLayout::type)
                .map(values::value)
                .toList();
    }

    private static Map<String, Edge> edges() {
        Map<String, Edge> edges = new LinkedHashMap<>();
        for (Edge edge : Edge.values()) {
            if (edge != Edge.SEEDED) {
                edges.put(edge.caseName(), edge);
            }
        }
        for (int i = 0; i < RANDOM_CASES; i++) {
            edges.put("random_" + i, Edge.SEEDED);
        }
        return edges;
    }

    /** Draws one field's value: the count, then the elements. */
    private Object value(FieldType type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count = count(type);
        Element element = Edge.element(type);
        if (type instanceof FieldType.Text) {
            text(count, out);
            return out.toString(StandardCharsets.UTF_8);
        }
        boolean even = (random.next() & 1) == 0; // drawn for every edge, used by seeded cases alone
        if (edge == Edge.SEEDED && even) {
            uniform(element, count, out);
        } else {
            ElementValues elements = new ElementValues(random, out);
            for (int i = 0; i < count; i++) {
                elements.append(element, edge);
            }
        }
        return boxed(type, element, count, out.toByteArray());
    }

    private int count(FieldType type) {
        if (type instanceof FieldType.Array array) {
            return array.length();
        }
        int capacity = Edge.capacity(type);
        if (capacity < 0) {
            return 1;
        }
        boolean full = switch (edge) {
            case MAX, FULL, ALTERNATING_55, ALTERNATING_AA -> true;
            case MULTIBYTE_FULL -> type instanceof FieldType.Text;
            case NAN, NEGATIVE_ZERO -> Edge.isFloat(Edge.element(type));
            default -> false;
        };
        if (full) {
            return capacity;
        }
        return switch (edge) {
            case ZERO, MIN, EMPTY -> 0;
            case ONE_UNDER_FULL -> Math.max(0, capacity - 1);
            default -> seededCount(capacity);
        };
    }

    private int seededCount(int capacity) {
        return switch (random.below(8)) {
            case 0 -> 0;
            case 1 -> capacity;
            case 2 -> Math.max(0, capacity - 1);
            default -> random.below(capacity + 1);
        };
    }

    private void text(int count, ByteArrayOutputStream out) {
        switch (edge) {
            case MAX -> out.writeBytes("~".repeat(count).getBytes(StandardCharsets.UTF_8));
            case ALTERNATING_55 -> out.writeBytes("U".repeat(count).getBytes(StandardCharsets.UTF_8));
            case ALTERNATING_AA -> {
                // aa alone is no UTF-8; c2 aa is U+00AA.
                String text = "\u00aa".repeat(count / 2) + "*".repeat(count % 2);
                out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            }
            case MULTIBYTE_FULL -> random.multibyteText(count, out);
            default -> random.text(count, out);
        }
    }

    private void uniform(Element element, int count, ByteArrayOutputStream out) {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        random.bytes(count * ElementBytes.size(element), drawn);
        for (byte b : drawn.toByteArray()) {
            out.write(element == Scalar.BOOL ? b & 1 : b);
        }
    }

    private static Object boxed(FieldType type, Element element, int count, byte[] bytes) {
        if (type instanceof FieldType.ByteVec) {
            return ByteString.of(bytes);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(ElementBytes.value(element, bytes, i * ElementBytes.size(element)));
        }
        return type instanceof Element ? values.get(0) : values;
    }
}
