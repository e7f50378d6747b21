package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link GameState}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class GameStateCodec extends MessageCodec<GameState> {
    static final FieldLayout MATCH_ID = new FieldLayout(
            "GameState", false, "match_id", FieldType.Scalar.U64, 0, 8);

    static final FieldLayout TICK = new FieldLayout(
            "GameState", false, "tick", FieldType.Scalar.U64, 8, 8);

    static final FieldLayout PHASE = new FieldLayout(
            "GameState", false, "phase", FieldType.Scalar.U32, 16, 4);

    static final FieldLayout PLAYERS_ALIVE = new FieldLayout(
            "GameState", false, "players_alive", FieldType.Scalar.U16, 20, 2);

    static final FieldLayout PLAYERS_TOTAL = new FieldLayout(
            "GameState", false, "players_total", FieldType.Scalar.U16, 22, 2);

    static final FieldLayout WORLD_SEED = new FieldLayout(
            "GameState", false, "world_seed", new FieldType.Bytes(32), 24, 32);

    GameStateCodec() {
        super(GameState.class, MessageLayout.of(
                "GameState",
                GameState.TYPE_ID,
                GameState.TOPIC,
                false,
                GameState.SIZE,
                8,
                MATCH_ID,
                TICK,
                PHASE,
                PLAYERS_ALIVE,
                PLAYERS_TOTAL,
                WORLD_SEED));
    }

    @Override
    protected void write(GameState message, byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset, message.matchId());
        LittleEndian.putLong(dst, offset + 8, message.tick());
        LittleEndian.putInt(dst, offset + 16, (int) message.phase());
        LittleEndian.putShort(dst, offset + 20, (short) message.playersAlive());
        LittleEndian.putShort(dst, offset + 22, (short) message.playersTotal());
        message.worldSeed().copyTo(dst, offset + 24);
    }

    @Override
    protected GameState read(byte[] src, int offset) {
        return new GameState(
                LittleEndian.getLong(src, offset),
                LittleEndian.getLong(src, offset + 8),
                LittleEndian.getU32(src, offset + 16),
                LittleEndian.getU16(src, offset + 20),
                LittleEndian.getU16(src, offset + 22),
                ByteString.copyOf(src, offset + 24, 32));
    }

    @Override
    public void validate(GameState message) {
        if (message.phase() > 3) {
            throw new ValidationException(PHASE, "max: 3", message.phase());
        }
        if (message.playersAlive() > 100) {
            throw new ValidationException(PLAYERS_ALIVE, "max: 100", message.playersAlive());
        }
        if (message.playersTotal() < 1) {
            throw new ValidationException(PLAYERS_TOTAL, "min: 1", message.playersTotal());
        }
        if (message.playersTotal() > 100) {
            throw new ValidationException(PLAYERS_TOTAL, "max: 100", message.playersTotal());
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
    public GameState ofValues(List<?> values) {
        requireCount(values);
        return new GameState(
                Values.get(values, 0, Long.class, MATCH_ID),
                Values.get(values, 1, Long.class, TICK),
                Values.get(values, 2, Long.class, PHASE),
                Values.get(values, 3, Integer.class, PLAYERS_ALIVE),
                Values.get(values, 4, Integer.class, PLAYERS_TOTAL),
                Values.get(values, 5, ByteString.class, WORLD_SEED));
    }
}
