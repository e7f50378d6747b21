package dev.mycelium.golden.check;

import dev.mycelium.golden.check.Refusal.Patch;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.DecodeException.Reason;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * All ways to make a bad payload of a good one: every mistake that Rust refuses, in every field that can have it. A Rust bus
 * drops such a payload, so a Java decoder that took it would see what no other peer sees.
 */
public final class Refusals {
    private static final int PREFIX = 8;
    private static final int LARGEST_COUNT = 65535;

    private final int size;
    private final List<Refusal> refusals = new ArrayList<>();

    private Refusals(int size) {
        this.size = size;
    }

    /** The refusals of a message; their names differ. */
    public static List<Refusal> of(MessageLayout layout) {
        Refusals made = new Refusals(layout.size());
        made.sizes();
        for (FieldLayout field : layout.fields()) {
            made.field(field);
        }
        made.severalAtOnce();
        return made.refusals;
    }

    private void sizes() {
        if (size > 1) {
            wrongSize(0, "no bytes at all");
        }
        if (size > 0) {
            wrongSize(size - 1, "one byte short");
        }
        wrongSize(size + 1, "one byte long");
    }

    private void wrongSize(int wrong, String what) {
        refusals.add(new Refusal(what, wrong, List.of(), Reason.WRONG_SIZE, null, -1));
    }

    private void field(FieldLayout field) {
        FieldType type = field.type();
        if (type instanceof FieldType.Text text) {
            counts(field, text.capacity());
            countOverBadText(field, text.capacity());
            for (BadUtf8 bad : BadUtf8.values()) {
                texts(field, text.capacity(), bad);
            }
        } else if (type instanceof FieldType.ByteVec vec) {
            counts(field, vec.capacity());
        } else if (type instanceof FieldType.Vec vec) {
            counts(field, vec.capacity());
            if (vec.element() == Scalar.BOOL && vec.capacity() > 0) {
                Patch full = new Patch(field.offset(), count(vec.capacity()));
                bools(field, PREFIX, vec.capacity(), List.of(full));
            }
        } else if (type instanceof FieldType.Array array) {
            if (array.element() == Scalar.BOOL && array.length() > 0) {
                bools(field, 0, array.length(), List.of());
            }
        } else if (type == Scalar.BOOL) {
            bool(field, 0, "the byte", List.of());
        }
    }

    /** Counts over the capacity, among them some that fit once they are cut to 8 bits or taken for signed ones. */
    private void counts(FieldLayout field, int capacity) {
        int lowByteZero = (capacity / 256 + 1) * 256;
        for (int count : new TreeSet<>(List.of(capacity + 1, lowByteZero, 0x8000, LARGEST_COUNT))) {
            if (count > capacity && count <= LARGEST_COUNT) {
                Patch patch = new Patch(field.offset(), count(count));
                String what = "count " + count + ", the capacity is " + capacity;
                add(field, what, List.of(patch), Reason.COUNT_OVER_CAPACITY, field.offset());
            }
        }
    }

    /** The count is looked at first: behind a bad one no byte means anything. */
    private void countOverBadText(FieldLayout field, int capacity) {
        if (capacity > 0 && capacity < LARGEST_COUNT) {
            byte[] never = new byte[capacity];
            Arrays.fill(never, (byte) 0xff);
            List<Patch> patches = List.of(
                    new Patch(field.offset(), count(capacity + 1)),
                    new Patch(field.offset() + PREFIX, ByteString.of(never)));
            String what = "count " + (capacity + 1) + " of bytes that are no text";
            add(field, what, patches, Reason.COUNT_OVER_CAPACITY, field.offset());
        }
    }

    private void texts(FieldLayout field, int capacity, BadUtf8 bad) {
        int room = capacity - bad.bytes().length;
        if (room >= 0) {
            text(field, 0, bad, 0, bad.what() + " and nothing else");
        }
        if (room > 0) {
            text(field, 0, bad, room, bad.what() + " at the start");
            text(field, room, bad, 0, bad.what() + " that ends at the capacity");
        }
    }

    private void text(FieldLayout field, int before, BadUtf8 bad, int behind, String what) {
        byte[] sequence = bad.bytes();
        byte[] text = new byte[before + sequence.length + behind];
        Arrays.fill(text, (byte) 'a');
        System.arraycopy(sequence, 0, text, before, sequence.length);
        int data = field.offset() + PREFIX;
        List<Patch> patches =
                List.of(new Patch(field.offset(), count(text.length)), new Patch(data, ByteString.of(text)));
        add(field, what, patches, Reason.MALFORMED_UTF8, data + before);
    }

    private void bools(FieldLayout field, int dataAt, int length, List<Patch> patches) {
        byte[] elements = new byte[length];
        Arrays.fill(elements, (byte) 1);
        List<Patch> good = new ArrayList<>(patches);
        good.add(new Patch(field.offset() + dataAt, ByteString.of(elements)));
        bool(field, dataAt, "element 0", good);
        if (length > 1) {
            bool(field, dataAt + length - 1, "element " + (length - 1), good);
        }
    }

    private void bool(FieldLayout field, int inField, String which, List<Patch> good) {
        int at = field.offset() + inField;
        for (int value : new int[] {2, 0x80, 0xff}) {
            List<Patch> patches = new ArrayList<>(good);
            patches.add(new Patch(at, ByteString.of((byte) value)));
            add(field, which + " is %02x, no bool".formatted(value), patches, Reason.INVALID_BOOL, at);
        }
    }

    /** Every field bad at once: the first one is the one that is named. */
    private void severalAtOnce() {
        Map<FieldLayout, Refusal> firsts = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            if (refusal.field() != null) {
                firsts.putIfAbsent(refusal.field(), refusal);
            }
        }
        if (firsts.size() > 1) {
            Refusal first = firsts.values().iterator().next();
            List<Patch> patches = firsts.values().stream()
                    .flatMap(each -> each.patches().stream())
                    .toList();
            refusals.add(new Refusal(
                    "the first of " + firsts.size() + " bad fields",
                    size,
                    patches,
                    first.reason(),
                    first.field(),
                    first.offset()));
        }
    }

    private void add(FieldLayout field, String what, List<Patch> patches, Reason reason, int offset) {
        refusals.add(new Refusal(what, size, patches, reason, field, offset));
    }

    private static ByteString count(int count) {
        return ByteString.of((byte) count, (byte) (count >>> 8));
    }
}
