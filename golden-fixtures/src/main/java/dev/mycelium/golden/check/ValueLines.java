package dev.mycelium.golden.check;

/** Two value texts below each other, with a mark under the first character that differs; long ones are cut around it. */
final class ValueLines {
    private static final int WIDTH = 80;
    private static final int BEFORE = 30;
    private static final String LEFT_OUT = "...";

    private ValueLines() {}

    static String of(String expected, String actual) {
        int at = firstDifference(expected, actual);
        int longest = Math.max(expected.length(), actual.length());
        int from = longest <= WIDTH || at <= BEFORE ? 0 : at - BEFORE;
        int mark = at - from + (from > 0 ? LEFT_OUT.length() : 0);
        String lines = "  expected    " + cut(expected, from) + "\n  actual      " + cut(actual, from);
        return expected.equals(actual) ? lines : lines + "\n              " + " ".repeat(mark) + "^";
    }

    /** A text that is shown for what it starts with. */
    static String cut(String text) {
        return cut(text, 0);
    }

    private static int firstDifference(String expected, String actual) {
        int shorter = Math.min(expected.length(), actual.length());
        int at = 0;
        while (at < shorter && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String cut(String text, int from) {
        int to = Math.min(text.length(), from + WIDTH);
        return (from > 0 ? LEFT_OUT : "")
                + text.substring(Math.min(from, to), to)
                + (to < text.length() ? LEFT_OUT : "");
    }
}
