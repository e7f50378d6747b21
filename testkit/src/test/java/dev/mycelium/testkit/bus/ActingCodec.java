package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.util.List;

/** A codec that a program brought, which does something while it writes. */
final class ActingCodec extends MessageCodec<Tick> {
    private final MessageCodec<Tick> ticks;
    private Runnable act = () -> {};

    ActingCodec(MessageCodec<Tick> ticks) {
        super(Tick.class, ticks.layout());
        this.ticks = ticks;
    }

    /** Does so while the next message is written, and no more. */
    void whileWriting(Runnable once) {
        act = once;
    }

    Schema<Tick> schema() {
        return new Schema<>(Tick.SCHEMA.digest(), 0, 0, 0, List.of(this, Tick.OTHER));
    }

    @Override
    protected void write(Tick message, byte[] dst, int offset) {
        ticks.encode(new Tick("torn", 0), dst, offset);
        Runnable now = act;
        act = () -> {};
        now.run();
        ticks.encode(message, dst, offset);
    }

    @Override
    protected Tick read(byte[] src, int offset) {
        return ticks.decode(src, offset);
    }

    @Override
    public void validate(Tick message) {
        ticks.validate(message);
    }

    @Override
    public List<Object> values(Tick message) {
        return ticks.values(message);
    }

    @Override
    public Tick ofValues(List<?> values) {
        return ticks.ofValues(values);
    }
}
