package dev.mycelium.compiler.syntax;

import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** From the bytes of a file to its characters, or the reason why not. */
final class FileText {

    /**
     * The longest line, in characters: a description of 64 KiB fits. The YAML library needs time that grows with the
     * square of it.
     */
    static final int LONGEST_LINE = 100_000;

    private final byte[] bytes;
    private final Diagnostics diagnostics;

    private FileText(byte[] bytes, Diagnostics diagnostics) {
        this.bytes = bytes;
        this.diagnostics = diagnostics;
    }

    /** Returns the characters of the file; nothing after an error. */
    static Optional<String> of(Source source, Diagnostics diagnostics) {
        return new FileText(source.bytes(), diagnostics).read();
    }

    private Optional<String> read() {
        if (bytes.length > Source.MOST_BYTES) {
            diagnostics.add(Rule.FILE_TOO_LARGE, diagnostics.place(1, 1), bytes.length, Source.MOST_BYTES);
            return Optional.empty();
        }
        return decoded().filter(this::isYamlText).filter(this::hasNoEndlessLine);
    }

    private Optional<String> decoded() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            byte[] found = new byte[result.length()];
            in.get(found);
            diagnostics.add(
                    Rule.NOT_UTF8,
                    placeAfter(text),
                    in.position() - found.length,
                    HexFormat.ofDelimiter(" ").formatHex(found));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private boolean isYamlText(String text) {
        if (text.startsWith("\ufeff")) {
            diagnostics.add(Rule.BYTE_ORDER_MARK, diagnostics.place(1, 1));
            return false;
        }
        boolean clean = true;
        for (int i = 0; i < text.length(); i++) {
            String remedy = remedy(text.charAt(i));
            if (!remedy.isEmpty()) {
                String name = String.format(Locale.ROOT, "%04X", (int) text.charAt(i));
                diagnostics.add(Rule.FORBIDDEN_CHARACTER, placeAfter(text.substring(0, i)), name, remedy);
                clean = false;
                break;
            }
        }
        return clean;
    }

    private boolean hasNoEndlessLine(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (i - start > LONGEST_LINE) {
                    diagnostics.add(Rule.LINE_TOO_LONG, placeAfter(text.substring(0, start)), i - start, LONGEST_LINE);
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** What to do about a character that YAML forbids or that ends a line for some parsers only; nothing for all others. */
    private static String remedy(char character) {
        return switch (character) {
            case '\t', '\n', '\r' -> "";
            case '\u0085', '\u2028', '\u2029' ->
                "it ends a line for some parsers: write it as an escape in double quotes";
            case '\ufeff', '\ufffe', '\uffff' -> "remove it";
            default -> character < ' ' || (character >= '\u007f' && character < '\u00a0') ? "remove it" : "";
        };
    }

    /** The place of the character that follows, counted as editors do. */
    private Location placeAfter(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || (character == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                start = i + 1;
            }
        }
        return diagnostics.place(line, text.codePointCount(start, text.length()) + 1);
    }
}
