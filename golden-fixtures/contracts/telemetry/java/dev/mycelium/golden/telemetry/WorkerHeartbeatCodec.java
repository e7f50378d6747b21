package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link WorkerHeartbeat}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class WorkerHeartbeatCodec extends MessageCodec<WorkerHeartbeat> {
    static final FieldLayout HARDWARE_ADDRESS = new FieldLayout(
            "WorkerHeartbeat", false, "hardware_address", new FieldType.Bytes(6), 0, 6);

    static final FieldLayout WORKER = new FieldLayout(
            "WorkerHeartbeat", false, "worker", new FieldType.Text(15), 6, 24);

    static final FieldLayout RESTARTS = new FieldLayout(
            "WorkerHeartbeat", false, "restarts", FieldType.Scalar.U8, 30, 1);

    static final FieldLayout PROCESS_ID = new FieldLayout(
            "WorkerHeartbeat", false, "process_id", FieldType.Scalar.U32, 32, 4);

    static final FieldLayout UPTIME_MS = new FieldLayout(
            "WorkerHeartbeat", false, "uptime_ms", FieldType.Scalar.U64, 40, 8);

    static final FieldLayout RESIDENT_BYTES = new FieldLayout(
            "WorkerHeartbeat", false, "resident_bytes", FieldType.Scalar.U64, 48, 8);

    WorkerHeartbeatCodec() {
        super(WorkerHeartbeat.class, MessageLayout.of(
                "WorkerHeartbeat",
                WorkerHeartbeat.TYPE_ID,
                WorkerHeartbeat.TOPIC,
                false,
                WorkerHeartbeat.SIZE,
                8,
                HARDWARE_ADDRESS,
                WORKER,
                RESTARTS,
                PROCESS_ID,
                UPTIME_MS,
                RESIDENT_BYTES));
    }

    @Override
    protected void write(WorkerHeartbeat message, byte[] dst, int offset) {
        message.hardwareAddress().copyTo(dst, offset);
        FixedText.write(message.worker(), dst, offset + 6, WORKER);
        dst[offset + 30] = (byte) message.restarts();
        Padding.zero(dst, offset + 31, 1);
        LittleEndian.putInt(dst, offset + 32, (int) message.processId());
        Padding.zero(dst, offset + 36, 4);
        LittleEndian.putLong(dst, offset + 40, message.uptimeMs());
        LittleEndian.putLong(dst, offset + 48, message.residentBytes());
    }

    @Override
    protected WorkerHeartbeat read(byte[] src, int offset) {
        return new WorkerHeartbeat(
                ByteString.copyOf(src, offset, 6),
                FixedText.read(src, offset + 6, WORKER),
                LittleEndian.getU8(src, offset + 30),
                LittleEndian.getU32(src, offset + 32),
                LittleEndian.getLong(src, offset + 40),
                LittleEndian.getLong(src, offset + 48));
    }

    @Override
    public void validate(WorkerHeartbeat message) {
        if (message.worker().isEmpty()) {
            throw new ValidationException(WORKER, "not_empty: true", message.worker());
        }
        if (message.restarts() > 5) {
            throw new ValidationException(RESTARTS, "max: 5", message.restarts());
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
    public WorkerHeartbeat ofValues(List<?> values) {
        requireCount(values);
        return new WorkerHeartbeat(
                Values.get(values, 0, ByteString.class, HARDWARE_ADDRESS),
                Values.get(values, 1, String.class, WORKER),
                Values.get(values, 2, Integer.class, RESTARTS),
                Values.get(values, 3, Long.class, PROCESS_ID),
                Values.get(values, 4, Long.class, UPTIME_MS),
                Values.get(values, 5, Long.class, RESIDENT_BYTES));
    }
}
