package dev.mycelium.command.frames;

import com.google.gson.stream.JsonWriter;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageLayout;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A frame as one line of JSON. Whole numbers of more than 32 bits are text, as many readers keep only 53 bits of one. */
public final class FrameJson {
    private static final int QUIET = Float.floatToRawIntBits(Float.NaN);
    private static final long QUIET_DOUBLE = Double.doubleToRawLongBits(Double.NaN);

    private final JsonWriter json;

    private FrameJson(JsonWriter json) {
        this.json = json;
    }

    /** Returns one line, ending in LF. */
    public static String of(DecodedFrame frame) {
        return of(frame, null, -1, false);
    }

    /**
     * Returns one line, ending in LF.
     *
     * @param time when it came, as RFC 3339 has it; null where nobody looked
     * @param whole whether the payload's bytes are there beside its values; never those of a message that must not be printed
     */
    public static String of(DecodedFrame frame, @Nullable Instant time, boolean whole) {
        return of(frame, time, -1, whole);
    }

    /**
     * Returns one line, ending in LF.
     *
     * @param nanos since the recording began, 0 or more
     */
    public static String of(DecodedFrame frame, long nanos) {
        return of(frame, null, nanos, false);
    }

    private static String of(DecodedFrame frame, @Nullable Instant time, long nanos, boolean whole) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            new FrameJson(json).frame(frame, time, nanos, whole);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter takes everything", e);
        }
        return text.append('\n').toString();
    }

    private void frame(DecodedFrame frame, @Nullable Instant time, long nanos, boolean whole) throws IOException {
        MessageLayout layout = frame.layout();
        json.beginObject();
        if (time != null) {
            json.name("time").value(time.toString());
        }
        if (frame.number() > 0) {
            json.name("frame").value(frame.number());
            json.name("at").value(frame.at());
        }
        if (nanos >= 0) {
            json.name("seconds").value(BigDecimal.valueOf(nanos, 9));
        }
        json.name("type_id").value(frame.typeId());
        json.name("message").value(layout == null ? null : layout.name());
        json.name("length").value(frame.payload().size());
        if (layout != null && layout.redacted()) {
            json.name("redacted").value(true);
        } else if (layout != null && frame.values() != null) {
            values(layout, frame.values().values());
            if (whole) {
                json.name("payload").value(frame.payload().toHex());
            }
        } else {
            json.name("payload").value(frame.payload().toHex());
        }
        if (frame.refused() != null) {
            DecodeException e = frame.refused();
            problem(name(e.reason()), e.fieldName(), e.offset(), e.getMessage());
        } else if (frame.broken() != null) {
            problem(
                    "broken-rule",
                    frame.broken().fieldName(),
                    -1,
                    frame.broken().getMessage());
        }
        json.endObject();
    }

    private void problem(String reason, @Nullable String field, int offset, @Nullable String text) throws IOException {
        json.name("wrong").beginObject();
        json.name("reason").value(reason);
        json.name("field").value(field);
        json.name("offset");
        if (offset < 0) {
            json.nullValue();
        } else {
            json.value(offset);
        }
        json.name("text").value(text);
        json.endObject();
    }

    private void values(MessageLayout layout, List<Object> values) throws IOException {
        json.name("values").beginObject();
        List<FieldLayout> fields = layout.fields();
        for (int i = 0; i < fields.size(); i++) {
            json.name(fields.get(i).name());
            value(fields.get(i).type(), values.get(i));
        }
        json.endObject();
    }

    private void value(FieldType type, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.beginArray();
            FieldType.Element element =
                    type instanceof FieldType.Vec vec ? vec.element() : ((FieldType.Array) type).element();
            for (Object each : list) {
                value((FieldType) element, each);
            }
            json.endArray();
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else if (value instanceof ByteString bytes) {
            json.value("0x" + bytes.toHex());
        } else if (isSmall(type) || isFinite(value)) {
            json.value((Number) value);
        } else {
            json.value(type == Scalar.U64 ? Long.toUnsignedString((Long) value) : text(value));
        }
    }

    /** Every NaN but the usual one with its bits: what is read back is the same bytes. */
    private static String text(Object value) {
        if (value instanceof Float number && number.isNaN() && Float.floatToRawIntBits(number) != QUIET) {
            return String.format(Locale.ROOT, "NaN bits 0x%08x", Float.floatToRawIntBits(number));
        }
        if (value instanceof Double number && number.isNaN() && Double.doubleToRawLongBits(number) != QUIET_DOUBLE) {
            return String.format(Locale.ROOT, "NaN bits 0x%016x", Double.doubleToRawLongBits(number));
        }
        return value.toString();
    }

    private static boolean isSmall(FieldType type) {
        return type instanceof Scalar scalar
                && switch (scalar) {
                    case U8, U16, U32, I8, I16, I32 -> true;
                    default -> false;
                };
    }

    /** JSON has no NaN and no infinity: they are text. */
    private static boolean isFinite(Object value) {
        return (value instanceof Float small && Float.isFinite(small))
                || (value instanceof Double large && Double.isFinite(large));
    }

    private static String name(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
