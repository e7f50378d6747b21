package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link GameState}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class GameStateCodec extends GeneratedCodec<GameState> {
    static final MessageLayout LAYOUT = layout(
            "GameState",
            GameState.TYPE_ID,
            GameState.TOPIC,
            false,
            GameState.SIZE,
            8,
            u64("match_id", 0),
            u64("tick", 8),
            u32("phase", 16),
            u16("players_alive", 20),
            u16("players_total", 22),
            bytes("world_seed", 32, 24));

    GameStateCodec() {
        super(GameState.class, LAYOUT);
    }

    @Override
    protected void write(GameState message, byte[] dst, int offset) {
        put64(dst, offset, 0, message.matchId());
        put64(dst, offset, 8, message.tick());
        putU32(dst, offset, 16, message.phase());
        putU16(dst, offset, 20, message.playersAlive());
        putU16(dst, offset, 22, message.playersTotal());
        putBytes(dst, offset, 24, message.worldSeed());
    }

    @Override
    protected GameState read(byte[] src, int offset) {
        return new GameState(
                get64(src, offset, 0),
                get64(src, offset, 8),
                getU32(src, offset, 16),
                getU16(src, offset, 20),
                getU16(src, offset, 22),
                getBytes(src, offset, 24, 32));
    }

    @Override
    public void validate(GameState message) {
        if (message.phase() > 3) {
            throw broken(2, "max: 3", message.phase());
        }
        if (message.playersAlive() > 100) {
            throw broken(3, "max: 100", message.playersAlive());
        }
        if (message.playersTotal() < 1) {
            throw broken(4, "min: 1", message.playersTotal());
        }
        if (message.playersTotal() > 100) {
            throw broken(4, "max: 100", message.playersTotal());
        }
    }

    @Override
    public List<Object> values(GameState message) {
        return List.of(
                message.matchId(),
                message.tick(),
                message.phase(),
                message.playersAlive(),
                message.playersTotal(),
                message.worldSeed());
    }

    @Override
    protected GameState make(ValueReader values) {
        return new GameState(
                values.nextLong(),
                values.nextLong(),
                values.nextLong(),
                values.nextInt(),
                values.nextInt(),
                values.nextBytes());
    }
}
