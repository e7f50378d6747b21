package dev.mycelium.runtime.codec;

/** Fields to try with: of the message {@code Probe}, at offset {@value #OFFSET} of its payload. */
final class Fields {
    static final int OFFSET = 40;

    private Fields() {}

    static FieldLayout of(FieldType type, int size) {
        return new FieldLayout("Probe", false, "it", type, OFFSET, size);
    }

    static FieldLayout of(FieldType type) {
        return of(type, 0);
    }

    static FieldLayout redacted(FieldType type) {
        return new FieldLayout("Probe", true, "it", type, OFFSET, 0);
    }

    static FieldLayout text(int capacity) {
        return of(new FieldType.Text(capacity), textSize(capacity));
    }

    static FieldLayout byteVec(int capacity) {
        return of(new FieldType.ByteVec(capacity), textSize(capacity));
    }

    private static int textSize(int capacity) {
        return 8 + capacity + capacity % 2;
    }
}
