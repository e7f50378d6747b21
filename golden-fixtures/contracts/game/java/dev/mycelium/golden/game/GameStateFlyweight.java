package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link GameState} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class GameStateFlyweight extends Flyweight<GameState, GameStateFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public GameStateFlyweight() {
        super(GameState.CODEC);
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Which match}
     */
    public long matchId() {
        return get64(0);
    }

    /**
     * Writes {@code match_id}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public GameStateFlyweight matchId(long value) {
        put64(0, value);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Steps of the simulation
     *     since the match began, 60 a second}
     */
    public long tick() {
        return get64(8);
    }

    /**
     * Writes {@code tick}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public GameStateFlyweight tick(long value) {
        put64(8, value);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: 0 = lobby, 1 = countdown, 2 = running, 3 = over. Checked by
     *     {@code validate()}: {@code max: 3}}
     */
    public long phase() {
        return getU32(16);
    }

    /**
     * Writes {@code phase}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public GameStateFlyweight phase(long value) {
        putU32(16, value, 2);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Players who can still act. Checked by {@code validate()}:
     *     {@code max: 100}}
     */
    public int playersAlive() {
        return getU16(20);
    }

    /**
     * Writes {@code players_alive}.
     *
     * @param value 0..65535
     * @return this
     */
    public GameStateFlyweight playersAlive(int value) {
        putU16(20, value, 3);
        return this;
    }

    /**
     * {@return {@code u16}, 0..65535: Players who joined. Checked by {@code validate()}: {@code min: 1},
     *     {@code max: 100}}
     */
    public int playersTotal() {
        return getU16(22);
    }

    /**
     * Writes {@code players_total}.
     *
     * @param value 0..65535
     * @return this
     */
    public GameStateFlyweight playersTotal(int value) {
        putU16(22, value, 4);
        return this;
    }

    /**
     * {@return {@code [u8; 32]}, exactly 32 bytes: Seed from which every client builds the same world}
     */
    public ByteString worldSeed() {
        return getBytes(24, 32);
    }

    /**
     * {@return the bytes of {@code world_seed}, in place}
     */
    public FixedBytesView worldSeedView() {
        return viewOfFixed(5, 0);
    }

    /**
     * Writes {@code world_seed}.
     *
     * @param value exactly 32 bytes
     * @return this
     */
    public GameStateFlyweight worldSeed(ByteString value) {
        putBytes(24, 32, value, 5);
        return this;
    }

    @Override
    protected GameStateFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
