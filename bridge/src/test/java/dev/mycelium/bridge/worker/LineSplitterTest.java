package dev.mycelium.bridge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineSplitterTest {
    private final List<String> lines = new ArrayList<>();
    private final LineSplitter splitter = new LineSplitter((text, cut) -> lines.add(text + (cut ? "|cut" : "")));

    @Test
    void linesAreTheSameHoweverTheirBytesCome() {
        byte[] all = "one\n\ntwo\r\nthr\u00e9e\r\u20ac\nlast".getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= all.length; size++) {
            lines.clear();
            LineSplitter each = new LineSplitter((text, cut) -> lines.add(text));
            for (int at = 0; at < all.length; at += size) {
                int count = Math.min(size, all.length - at);
                byte[] part = new byte[count];
                System.arraycopy(all, at, part, 0, count);
                each.take(part, count);
            }
            each.end();

            assertThat(lines)
                    .as("in pieces of " + size)
                    .containsExactly("one", "", "two", "thr\u00e9e\r\u20ac", "last");
        }
    }

    @Test
    void aLineOfTheGreatestLengthIsWholeAndOneMoreByteIsCut() {
        take("x".repeat(8192) + "\n" + "y".repeat(8193) + "\nz\n");

        assertThat(lines).containsExactly("x".repeat(8192), "y".repeat(8192) + "|cut", "z");
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (String character : List.of("\u00e9", "\u20ac", "\ud83d\ude00")) {
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            for (int before = 0; before <= size; before++) {
                lines.clear();
                String head = "x".repeat(8192 - before);
                take(head + character + "yyyyy\n");

                String fits = before < size ? head : head + character;
                assertThat(lines).as(character + " " + before).containsExactly(fits + "|cut");
            }
        }
    }

    private void take(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        splitter.take(bytes, bytes.length);
        splitter.end();
    }
}
