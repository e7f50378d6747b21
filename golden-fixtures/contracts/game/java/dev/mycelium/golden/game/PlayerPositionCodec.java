package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link PlayerPosition}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class PlayerPositionCodec extends GeneratedCodec<PlayerPosition> {
    static final MessageLayout LAYOUT = layout(
            "PlayerPosition",
            PlayerPosition.TYPE_ID,
            PlayerPosition.TOPIC,
            false,
            PlayerPosition.SIZE,
            8,
            u64("player_id", 0),
            f64("x", 8),
            f64("y", 16),
            f64("z", 24),
            i32("heading", 32),
            u32("zone_id", 36),
            u64("timestamp", 40));

    PlayerPositionCodec() {
        super(PlayerPosition.class, LAYOUT);
    }

    @Override
    protected void write(PlayerPosition message, byte[] dst, int offset) {
        put64(dst, offset, 0, message.playerId());
        putF64(dst, offset, 8, message.x());
        putF64(dst, offset, 16, message.y());
        putF64(dst, offset, 24, message.z());
        putI32(dst, offset, 32, message.heading());
        putU32(dst, offset, 36, message.zoneId());
        put64(dst, offset, 40, message.timestamp());
    }

    @Override
    protected PlayerPosition read(byte[] src, int offset) {
        return new PlayerPosition(
                get64(src, offset, 0),
                getF64(src, offset, 8),
                getF64(src, offset, 16),
                getF64(src, offset, 24),
                getI32(src, offset, 32),
                getU32(src, offset, 36),
                get64(src, offset, 40));
    }

    @Override
    public void validate(PlayerPosition message) {
        if (message.heading() < -18000) {
            throw broken(4, "min: -18000", message.heading());
        }
        if (message.heading() > 18000) {
            throw broken(4, "max: 18000", message.heading());
        }
    }

    @Override
    public List<Object> values(PlayerPosition message) {
        return List.of(
                message.playerId(),
                message.x(),
                message.y(),
                message.z(),
                message.heading(),
                message.zoneId(),
                message.timestamp());
    }

    @Override
    protected PlayerPosition make(ValueReader values) {
        return new PlayerPosition(
                values.nextLong(),
                values.nextDouble(),
                values.nextDouble(),
                values.nextDouble(),
                values.nextInt(),
                values.nextLong(),
                values.nextLong());
    }
}
