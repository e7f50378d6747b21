package dev.mycelium.maven;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * As much of a compiled class as tells which contract it came from: its text constants and the annotations of the class
 * itself (JVMS 4.4, 4.7.17). Reads classes of every Java version: those parts have not changed since Java 5.
 *
 * @param texts every {@code String} constant
 * @param annotations by type descriptor, in each the members that are text or a constant of an enum
 */
record ClassFile(List<String> texts, Map<String, Map<String, String>> annotations) {
    private static final int MAGIC = 0xCAFEBABE;
    private static final String INVISIBLE = "RuntimeInvisibleAnnotations";

    /** Reads a class; empty where the bytes are none. */
    static Optional<ClassFile> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                return Optional.empty();
            }
            in.readInt(); // the version
            ConstantPool pool = ConstantPool.read(in);
            in.skipNBytes(6); // access flags, this class, super class
            in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
            skipMembers(in); // fields
            skipMembers(in); // methods
            return Optional.of(new ClassFile(pool.texts(), annotations(in, pool)));
        } catch (IOException | RuntimeException e) {
            // Cut short, or an index that leads nowhere: whatever it is, no compiler of ours wrote it.
            return Optional.empty();
        }
    }

    private static void skipMembers(DataInputStream in) throws IOException {
        for (int members = in.readUnsignedShort(); members > 0; members--) {
            in.skipNBytes(6);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2);
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
        }
    }

    private static Map<String, Map<String, String>> annotations(DataInputStream in, ConstantPool pool)
            throws IOException {
        Map<String, Map<String, String>> annotations = new HashMap<>();
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            String name = pool.utf8(in.readUnsignedShort());
            byte[] content = new byte[in.readInt()];
            in.readFully(content);
            if (name.equals(INVISIBLE)) {
                DataInputStream attribute = new DataInputStream(new ByteArrayInputStream(content));
                for (int left = attribute.readUnsignedShort(); left > 0; left--) {
                    annotations.put(pool.utf8(attribute.readUnsignedShort()), members(attribute, pool));
                }
            }
        }
        return Map.copyOf(annotations);
    }

    private static Map<String, String> members(DataInputStream in, ConstantPool pool) throws IOException {
        Map<String, String> members = new HashMap<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String name = pool.utf8(in.readUnsignedShort());
            textOf(in, pool).forEach(text -> members.put(name, text));
        }
        return Map.copyOf(members);
    }

    /** The value, if it is text, or the name of an enum's constant; else nothing, but read to its end (JVMS 4.7.16.1). */
    private static List<String> textOf(DataInputStream in, ConstantPool pool) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 's' -> {
                return List.of(pool.utf8(in.readUnsignedShort()));
            }
            case 'e' -> {
                in.skipNBytes(2); // the enum's type
                return List.of(pool.utf8(in.readUnsignedShort()));
            }
            case '@' -> {
                in.skipNBytes(2);
                members(in, pool);
            }
            case '[' -> {
                for (int left = in.readUnsignedShort(); left > 0; left--) {
                    textOf(in, pool);
                }
            }
            default -> in.skipNBytes(2);
        }
        return List.of();
    }
}
