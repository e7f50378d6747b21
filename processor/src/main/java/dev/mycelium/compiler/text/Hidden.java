package dev.mycelium.compiler.text;

/** Which characters would hide or reorder what a reader sees, so that what is written shows them by their number. */
public final class Hidden {

    private Hidden() {}

    /** Controls, invisible and reordering characters, lone surrogates: ranges, not the JDK's tables, which change. */
    public static boolean is(int codePoint) {
        return codePoint < ' '
                || (codePoint >= 0x7f && codePoint < 0xa0)
                || codePoint == 0xad
                || codePoint == 0x61c
                || codePoint == 0x180e
                || (codePoint >= 0x200b && codePoint <= 0x200f)
                || (codePoint >= 0x2028 && codePoint <= 0x202e)
                || (codePoint >= 0x2060 && codePoint <= 0x206f)
                || (codePoint >= 0xd800 && codePoint <= 0xf8ff)
                || codePoint == 0xfeff
                || (codePoint >= 0xfff0 && codePoint <= 0xffff)
                || codePoint >= 0xe0000;
    }
}
