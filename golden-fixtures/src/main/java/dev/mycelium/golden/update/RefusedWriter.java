package dev.mycelium.golden.update;

import dev.mycelium.golden.check.Refusal;
import dev.mycelium.golden.format.GoldenWriter;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.PaddingLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes the payloads that every receiver of a message must refuse, each with the reason, and the field and offset that are
 * at fault:
 *
 * <pre>
 * mycelium-refused 1
 * message Flag type_id 7 size 1 align 1
 *
 * case ok: the byte is 02, no bool
 * refused invalid_bool field ok offset 0
 *   0000 02
 * </pre>
 *
 * Bytes are as in golden files: the offset, then all of the payload.
 */
final class RefusedWriter {

    private RefusedWriter() {}

    /**
     * Returns the content of the file.
     *
     * @param layout of the message
     * @param good a payload that is right, which each of the bad ones is made of
     * @param refusals what is made of it
     */
    static byte[] write(MessageLayout layout, ByteString good, List<Refusal> refusals) {
        StringBuilder text = new StringBuilder("mycelium-refused 1\n");
        text.append("message ").append(layout.name()).append(" type_id ").append(layout.typeId());
        text.append(" size ").append(layout.size()).append(" align ").append(layout.alignment());
        text.append('\n');
        for (Refusal refusal : refusals) {
            text.append("\ncase ").append(refusal.name()).append("\nrefused ");
            text.append(refusal.reason().name().toLowerCase(Locale.ROOT));
            if (refusal.field() != null) {
                text.append(" field ").append(refusal.field().name());
                text.append(" offset ").append(refusal.offset());
            }
            byte[] bad = refusal.applyTo(good);
            text.append("\n  ")
                    .append(GoldenWriter.bytes(new PaddingLayout(0, bad.length), bad))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
