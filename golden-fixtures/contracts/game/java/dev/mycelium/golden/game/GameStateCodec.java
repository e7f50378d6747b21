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
 * The bytes of {@link GameState}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class GameStateCodec extends MessageCodec<GameState> {
    private static final int MATCH_ID_AT = 0;

    private static final int TICK_AT = 8;

    private static final int PHASE_AT = 16;

    private static final int PLAYERS_ALIVE_AT = 20;

    private static final int PLAYERS_TOTAL_AT = 22;

    private static final int WORLD_SEED_AT = 24;

    static final FieldLayout MATCH_ID = new FieldLayout(
            "GameState", false, "match_id", FieldType.Scalar.U64, MATCH_ID_AT, 8);

    static final FieldLayout TICK = new FieldLayout(
            "GameState", false, "tick", FieldType.Scalar.U64, TICK_AT, 8);

    static final FieldLayout PHASE = new FieldLayout(
            "GameState", false, "phase", FieldType.Scalar.U32, PHASE_AT, 4);

    static final FieldLayout PLAYERS_ALIVE = new FieldLayout(
            "GameState", false, "players_alive", FieldType.Scalar.U16, PLAYERS_ALIVE_AT, 2);

    static final FieldLayout PLAYERS_TOTAL = new FieldLayout(
            "GameState", false, "players_total", FieldType.Scalar.U16, PLAYERS_TOTAL_AT, 2);

    static final FieldLayout WORLD_SEED = new FieldLayout(
            "GameState", false, "world_seed", new FieldType.Bytes(32), WORLD_SEED_AT, 32);

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
        LittleEndian.putLong(dst, offset + MATCH_ID_AT, message.matchId());
        LittleEndian.putLong(dst, offset + TICK_AT, message.tick());
        LittleEndian.putInt(dst, offset + PHASE_AT, (int) message.phase());
        LittleEndian.putShort(dst, offset + PLAYERS_ALIVE_AT, (short) message.playersAlive());
        LittleEndian.putShort(dst, offset + PLAYERS_TOTAL_AT, (short) message.playersTotal());
        message.worldSeed().copyTo(dst, offset + WORLD_SEED_AT);
    }

    @Override
    protected GameState read(byte[] src, int offset) {
        return new GameState(
                LittleEndian.getLong(src, offset + MATCH_ID_AT),
                LittleEndian.getLong(src, offset + TICK_AT),
                LittleEndian.getU32(src, offset + PHASE_AT),
                LittleEndian.getU16(src, offset + PLAYERS_ALIVE_AT),
                LittleEndian.getU16(src, offset + PLAYERS_TOTAL_AT),
                ByteString.copyOf(src, offset + WORLD_SEED_AT, 32));
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
