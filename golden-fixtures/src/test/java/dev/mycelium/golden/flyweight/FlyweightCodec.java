package dev.mycelium.golden.flyweight;

import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A generated flyweight in the place of its codec, so that every check of codecs is one of flyweights: it writes by setting each
 * field, and reads by asking for each. Messages with an odd type id go through a direct buffer, the others stay in the array.
 */
public final class FlyweightCodec<M> extends MessageCodec<M> {
    private final MessageCodec<M> codec;
    private final ThreadLocal<Use<M>> use;

    /** A flyweight is for one thread, a codec for all. */
    private record Use<M>(Flyweight<M, ?> flyweight, List<FlyweightMember> members, ByteBuffer direct) {

        static <M> Use<M> of(MessageCodec<M> codec) {
            Flyweight<M, ?> flyweight = FlyweightMember.newFlyweight(codec);
            List<FlyweightMember> members = FlyweightMember.of(flyweight, codec);
            return new Use<>(flyweight, members, ByteBuffer.allocateDirect(codec.size() + 1));
        }

        List<Object> getAll() {
            List<Object> values = new ArrayList<>();
            members.forEach(member -> values.add(member.get()));
            return values;
        }

        void setAllFromBytes(List<Object> values) {
            for (int i = 0; i < members.size(); i++) {
                members.get(i).setFromBytes(values.get(i));
            }
        }

        void setAll(List<Object> values) {
            for (int i = 0; i < members.size(); i++) {
                members.get(i).set(values.get(i));
            }
        }
    }

    private FlyweightCodec(MessageCodec<M> codec) {
        super(codec.messageType(), codec.layout());
        this.codec = codec;
        this.use = ThreadLocal.withInitial(() -> Use.of(codec));
    }

    /** The flyweight of a codec. */
    public static <M> MessageCodec<M> of(MessageCodec<M> codec) {
        return new FlyweightCodec<>(codec);
    }

    /** The flyweights of all codecs of a contract. */
    public static Schema<Object> of(Schema<?> schema) {
        List<MessageCodec<? extends Object>> codecs = new ArrayList<>();
        schema.codecs().forEach(codec -> codecs.add(of(codec)));
        return new Schema<>(schema.digest(), schema.id(), schema.version(), schema.minCompatible(), codecs);
    }

    private boolean isDirect() {
        return typeId() % 2 == 1;
    }

    @Override
    protected void write(M message, byte[] dst, int offset) {
        Use<M> mine = use.get();
        List<Object> values = codec.values(message);
        byte[] other = Arrays.copyOfRange(dst, offset, offset + size());
        write(dst, offset, () -> mine.setAll(values));
        write(other, 0, () -> mine.setAllFromBytes(values));
        if (!Arrays.equals(other, 0, size(), dst, offset, offset + size())) {
            throw new IllegalStateException(name() + ": values, and their bytes, are written in two ways");
        }
    }

    private void write(byte[] dst, int offset, Runnable setting) {
        Use<M> mine = use.get();
        if (!isDirect()) {
            mine.flyweight.wrap(dst, offset);
            setting.run();
            return;
        }
        mine.direct.put(1, dst, offset, size());
        mine.flyweight.wrap(mine.direct, 1);
        setting.run();
        mine.direct.get(1, dst, offset, size());
    }

    @Override
    protected M read(byte[] src, int offset) {
        Use<M> mine = use.get();
        if (isDirect()) {
            mine.direct.put(1, src, offset, size());
            mine.flyweight.wrap(mine.direct.asReadOnlyBuffer(), 1);
        } else {
            mine.flyweight.wrap(src, offset);
        }
        requireOneVerdict(mine);
        List<Object> values = mine.getAll();
        M message = codec.ofValues(values);
        if (!codec.values(mine.flyweight.toRecord()).equals(codec.values(message))) {
            throw new IllegalStateException(name() + ": fields and toRecord() differ");
        }
        return message;
    }

    /** The decoder, the check of all fields, and the fields one after the other refuse the same, or nothing. */
    private void requireOneVerdict(Use<M> mine) {
        Optional<DecodeException> decoder = refusal(mine.flyweight::toRecord);
        String right = decoder.map(FlyweightCodec::text).orElse("");
        for (Runnable way : List.<Runnable>of(mine.flyweight::check, mine::getAll)) {
            String found = refusal(way).map(FlyweightCodec::text).orElse("");
            if (!found.equals(right)) {
                throw new IllegalStateException(name() + ": the decoder says '" + right + "', not '" + found + "'");
            }
        }
        decoder.ifPresent(refused -> {
            throw refused;
        });
    }

    private static Optional<DecodeException> refusal(Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (DecodeException refused) {
            return Optional.of(refused);
        }
    }

    private static String text(DecodeException refused) {
        return refused.reason() + " " + refused.getMessage();
    }

    @Override
    public void validate(M message) {
        codec.validate(message);
    }

    @Override
    public List<Object> values(M message) {
        return codec.values(message);
    }

    @Override
    public M ofValues(List<?> values) {
        return codec.ofValues(values);
    }
}
