package dev.mycelium.golden.value;

/** Lower-case hexadecimal, the only form that golden files use. */
final class HexDigits {
    private static final String DIGITS = "0123456789abcdef";

    private HexDigits() {}

    static boolean areLowerCase(String text) {
        return text.chars().allMatch(character -> DIGITS.indexOf(character) >= 0);
    }
}
