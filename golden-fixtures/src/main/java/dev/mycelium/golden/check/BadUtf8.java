package dev.mycelium.golden.check;

import java.util.HexFormat;

/** Byte sequences that are no UTF-8, one for each rule that a lenient decoder forgets. */
enum BadUtf8 {
    NEVER_USED("ff", "a byte that UTF-8 never uses"),
    CONTINUATION("80", "a continuation byte alone"),
    CUT_OFF_2("c3", "a sequence of 2 cut off after 1"),
    CUT_OFF_3("e282", "a sequence of 3 cut off after 2"),
    CUT_OFF_4("f09f98", "a sequence of 4 cut off after 3"),
    OVERLONG_2("c080", "U+0000 in 2 bytes"),
    OVERLONG_3("e080af", "U+002F in 3 bytes"),
    OVERLONG_4("f08080af", "U+002F in 4 bytes"),
    SURROGATE("eda080", "the surrogate U+D800"),
    BEYOND_UNICODE("f4908080", "U+110000");

    private final String hex;
    private final String what;

    BadUtf8(String hex, String what) {
        this.hex = hex;
        this.what = what;
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    String what() {
        return what;
    }
}
