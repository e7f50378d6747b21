package dev.mycelium.golden.differential;

import dev.mycelium.golden.flyweight.FlyweightCodec;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A generated codec as a side of the run: it takes and gives what the peer takes and gives.
 *
 * <p>A codec can be entered with a whole array, with a part of one, with a buffer. Which way decoding goes depends on the
 * message alone: a run uses all of them, and a case stays on its way while it is made small. The generated flyweight is asked the same, field by field, and must answer
 * the same.
 */
final class JavaMessage {
    private static final byte OLD_CONTENT = (byte) 0xa5;
    private static final int AROUND = 3;

    private final Codec<?> codec;
    private final Codec<?> flyweight;

    JavaMessage(MessageCodec<?> codec) {
        this.codec = Codec.of(codec);
        this.flyweight = Codec.of(FlyweightCodec.of(codec));
    }

    MessageLayout layout() {
        return codec.codec.layout();
    }

    /** The payload of values in neutral form. */
    Answer encode(byte[] neutral) {
        return same(encode(codec, neutral), encode(flyweight, neutral));
    }

    private static Answer encode(Codec<?> codec, byte[] neutral) {
        try {
            return Answer.ok(codec.encode(neutral));
        } catch (RuntimeException thrown) {
            return Answer.broken(thrown);
        }
    }

    /** The values of a payload in neutral form, or the verdict. */
    Answer decode(byte[] payload) {
        return same(decode(codec, payload), decode(flyweight, payload));
    }

    private static Answer same(Answer codec, Answer flyweight) {
        return flyweight.saysTheSameAs(codec)
                ? codec
                : Answer.broken(new IllegalStateException("the flyweight answers otherwise: " + flyweight));
    }

    private static Answer decode(Codec<?> codec, byte[] payload) {
        try {
            return Answer.ok(codec.decode(payload));
        } catch (DecodeException refusal) {
            return refused(codec, refusal);
        } catch (RuntimeException thrown) {
            return Answer.broken(thrown);
        }
    }

    private static Answer refused(Codec<?> codec, DecodeException refusal) {
        return switch (refusal.reason()) {
            case WRONG_SIZE -> Answer.refused(Answer.WRONG_SIZE, field(codec, refusal));
            case COUNT_OVER_CAPACITY -> Answer.refused(Answer.COUNT_OVER_CAPACITY, field(codec, refusal));
            case MALFORMED_UTF8 -> Answer.refused(Answer.MALFORMED_UTF8, field(codec, refusal));
            case INVALID_BOOL -> Answer.refused(Answer.INVALID_BOOL, field(codec, refusal));
            default -> Answer.broken(refusal); // a reason that only frames have
        };
    }

    private static int field(Codec<?> codec, DecodeException refusal) {
        List<FieldLayout> fields = codec.fields;
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(refusal.fieldName())) {
                return i;
            }
        }
        return Answer.NO_FIELD;
    }

    private record Codec<T>(MessageCodec<T> codec, List<FieldLayout> fields) {

        static <T> Codec<T> of(MessageCodec<T> codec) {
            return new Codec<>(codec, codec.layout().fields());
        }

        /** Into a new array, and into the middle of a used one: nothing of its old content may shine through. */
        byte[] encode(byte[] neutral) {
            T message = codec.ofValues(NeutralValues.toValues(fields, neutral));
            byte[] fresh = codec.encode(message);
            byte[] reused = new byte[codec.size() + 2 * AROUND];
            Arrays.fill(reused, OLD_CONTENT);
            int written = codec.encode(message, reused, AROUND);
            if (written != codec.size() || !isUntouched(reused)) {
                throw new IllegalStateException("encode wrote outside its place or miscounted: " + written);
            }
            byte[] within = Arrays.copyOfRange(reused, AROUND, AROUND + written);
            int at = Arrays.mismatch(fresh, within);
            if (at >= 0) {
                throw new IllegalStateException(
                        "a used array keeps 0x" + Integer.toHexString(within[at] & 0xff) + " at offset " + at);
            }
            return fresh;
        }

        private static boolean isUntouched(byte[] reused) {
            for (int i = 0; i < AROUND; i++) {
                if (reused[i] != OLD_CONTENT || reused[reused.length - 1 - i] != OLD_CONTENT) {
                    return false;
                }
            }
            return true;
        }

        byte[] decode(byte[] payload) {
            T message = switch (codec.typeId() & 3) {
                case 0 -> codec.decode(payload);
                case 1 -> {
                    byte[] within = new byte[payload.length + 2 * AROUND];
                    System.arraycopy(payload, 0, within, AROUND, payload.length);
                    yield codec.decode(within, AROUND, payload.length);
                }
                case 2 -> codec.decode(ByteBuffer.wrap(payload).asReadOnlyBuffer());
                default ->
                    codec.decode(ByteBuffer.allocateDirect(payload.length)
                            .put(payload)
                            .flip());
            };
            return NeutralValues.toNeutral(fields, codec.values(message));
        }
    }
}
