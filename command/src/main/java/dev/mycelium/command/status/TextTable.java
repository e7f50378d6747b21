package dev.mycelium.command.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of cells, each column as wide as its widest cell. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Begins with the head.
     *
     * @param head of a column of numbers it begins with {@code >}
     */
    TextTable(String... head) {
        rows.add(List.of(head));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** Returns its lines, each ending in LF; the head is bold on a terminal. */
    String text(boolean colours) {
        List<String> head = rows.get(0);
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < head.size(); i++) {
                String sign = isOfNumbers(i) ? "" : "-";
                line.append(String.format(Locale.ROOT, "%" + sign + width(i) + "s  ", cell(row, i)));
            }
            String stripped = line.toString().stripTrailing();
            text.append(row == head && colours ? "\u001b[1m" + stripped + "\u001b[0m" : stripped)
                    .append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return Math.max(
                1,
                rows.stream().mapToInt(row -> cell(row, column).length()).max().orElse(1));
    }

    private boolean isOfNumbers(int column) {
        return rows.get(0).get(column).startsWith(">");
    }

    /** What another bus has said is no command for the terminal. */
    private String cell(List<String> row, int column) {
        String cell = row.get(column);
        return row == rows.get(0) && isOfNumbers(column) ? cell.substring(1) : cell.replaceAll("\\p{Cntrl}", "?");
    }
}
