package dev.mycelium.runtime.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiled class names. Code can reach nothing that the constant pool of its class file does not name (JVMS 4.4),
 * whatever the source looked like, so this needs no list of instructions, lambdas or bootstrap methods.
 *
 * @param name the class: {@code java/lang/String}
 * @param types every class that is a constant
 * @param describedTypes every class in a descriptor or a signature; a text that looks like one counts too
 * @param members every field and method that is a constant: {@code java/lang/String.length}
 */
public record ClassFile(String name, Set<String> types, Set<String> describedTypes, Set<String> members) {
    private static final int MAGIC = 0xCAFEBABE;
    private static final Pattern DESCRIBED_TYPE = Pattern.compile("L([\\w/$]+)[;<]");

    /** Reads a class file; of a {@code module-info} there is nothing to read but the module's name. */
    public static ClassFile read(byte[] bytes) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("no class file");
            }
            in.readInt(); // the version
            Pool pool = new Pool(in);
            in.readUnsignedShort(); // the access flags
            return pool.toClassFile(in.readUnsignedShort());
        } catch (IOException cut) {
            throw new IllegalArgumentException("no whole class file", cut);
        }
    }

    /** The constant pool: a text, or the indexes of other entries, at each index. */
    private static final class Pool {
        private final int[] tags;
        private final String[] texts;
        private final int[] first;
        private final int[] second;

        Pool(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            tags = new int[count];
            texts = new String[count];
            first = new int[count];
            second = new int[count];
            for (int i = 1; i < count; i++) {
                tags[i] = in.readUnsignedByte();
                switch (tags[i]) {
                    case 1 -> texts[i] = in.readUTF();
                    case 3, 4 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++; // takes two places
                    }
                    case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                    case 9, 10, 11, 12, 17, 18 -> {
                        first[i] = in.readUnsignedShort();
                        second[i] = in.readUnsignedShort();
                    }
                    case 15 -> {
                        in.readUnsignedByte();
                        first[i] = in.readUnsignedShort();
                    }
                    default -> throw new IllegalArgumentException("unknown constant " + tags[i]);
                }
            }
        }

        ClassFile toClassFile(int thisClass) {
            Set<String> types = new TreeSet<>();
            Set<String> described = new TreeSet<>();
            Set<String> members = new TreeSet<>();
            for (int i = 1; i < tags.length; i++) {
                switch (tags[i]) {
                    case 1 -> described.addAll(describedTypes(texts[i]));
                    case 7 -> {
                        if (!isPrimitiveArray(type(i))) {
                            types.add(type(i));
                        }
                    }
                    case 9, 10, 11 -> members.add(type(first[i]) + "." + texts[first[second[i]]]);
                    default -> {
                        // Numbers, and what is made of the constants above.
                    }
                }
            }
            return new ClassFile(texts[first[thisClass]], types, described, members);
        }

        /** The class of a class constant; of an array, that of its elements, if they are of a class. */
        private String type(int index) {
            String text = texts[first[index]];
            if (!text.startsWith("[")) {
                return text;
            }
            List<String> element = describedTypes(text);
            return element.isEmpty() ? text : element.get(0);
        }

        private static boolean isPrimitiveArray(String type) {
            return type.startsWith("[");
        }

        private static List<String> describedTypes(String text) {
            List<String> types = new ArrayList<>();
            Matcher matcher = DESCRIBED_TYPE.matcher(text);
            while (matcher.find()) {
                types.add(matcher.group(1));
            }
            return types;
        }
    }
}
