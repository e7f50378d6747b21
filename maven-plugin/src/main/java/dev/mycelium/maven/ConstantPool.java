package dev.mycelium.maven;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The constants of a class file (JVMS 4.4). */
final class ConstantPool {
    private final String[] utf8;
    private final int[] textIndices;

    private ConstantPool(String[] utf8, int[] textIndices) {
        this.utf8 = utf8;
        this.textIndices = textIndices;
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        String[] utf8 = new String[count];
        int[] textIndices = new int[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> utf8[i] = in.readUTF();
                case 8 -> textIndices[i] = in.readUnsignedShort();
                case 7, 16, 19, 20 -> in.skipNBytes(2); // class, method type, module, package
                case 15 -> in.skipNBytes(3); // method handle
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4); // int, float, references, name and type, dynamic
                case 5, 6 -> { // long and double take two places
                    in.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("no constant has the tag " + tag);
            }
        }
        return new ConstantPool(utf8, textIndices);
    }

    String utf8(int index) {
        String text = utf8[index];
        if (text == null) {
            throw new IllegalArgumentException("constant " + index + " is no text");
        }
        return text;
    }

    /** Every {@code String} constant. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int index : textIndices) {
            if (index != 0) {
                texts.add(utf8(index));
            }
        }
        return List.copyOf(texts);
    }
}
