package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link WorkerHeartbeat}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class WorkerHeartbeatCodec extends GeneratedCodec<WorkerHeartbeat> {
    static final MessageLayout LAYOUT = layout(
            "WorkerHeartbeat",
            WorkerHeartbeat.TYPE_ID,
            WorkerHeartbeat.TOPIC,
            false,
            WorkerHeartbeat.SIZE,
            8,
            bytes("hardware_address", 6, 0),
            text("worker", 15, 6, 24),
            u8("restarts", 30),
            u32("process_id", 32),
            u64("uptime_ms", 40),
            u64("resident_bytes", 48));

    static final FieldLayout WORKER = LAYOUT.field(1);

    WorkerHeartbeatCodec() {
        super(WorkerHeartbeat.class, LAYOUT);
    }

    @Override
    protected void write(WorkerHeartbeat message, byte[] dst, int offset) {
        putBytes(dst, offset, 0, message.hardwareAddress());
        putText(dst, offset, 6, message.worker(), WORKER);
        putU8(dst, offset, 30, message.restarts());
        zero(dst, offset, 31, 1);
        putU32(dst, offset, 32, message.processId());
        zero(dst, offset, 36, 4);
        put64(dst, offset, 40, message.uptimeMs());
        put64(dst, offset, 48, message.residentBytes());
    }

    @Override
    protected WorkerHeartbeat read(byte[] src, int offset) {
        return new WorkerHeartbeat(
                getBytes(src, offset, 0, 6),
                getText(src, offset, 6, WORKER),
                getU8(src, offset, 30),
                getU32(src, offset, 32),
                get64(src, offset, 40),
                get64(src, offset, 48));
    }

    @Override
    public void validate(WorkerHeartbeat message) {
        if (message.worker().isEmpty()) {
            throw broken(1, "not_empty: true", message.worker());
        }
        if (message.restarts() > 5) {
            throw broken(2, "max: 5", message.restarts());
        }
    }

    @Override
    public List<Object> values(WorkerHeartbeat message) {
        return List.of(
                message.hardwareAddress(),
                message.worker(),
                message.restarts(),
                message.processId(),
                message.uptimeMs(),
                message.residentBytes());
    }

    @Override
    protected WorkerHeartbeat make(ValueReader values) {
        return new WorkerHeartbeat(
                values.nextBytes(),
                values.nextText(),
                values.nextInt(),
                values.nextLong(),
                values.nextLong(),
                values.nextLong());
    }
}
