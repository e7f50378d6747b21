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
 * The bytes of {@link WorkerHeartbeat}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class WorkerHeartbeatCodec extends MessageCodec<WorkerHeartbeat> {
    private static final int HARDWARE_ADDRESS_AT = 0;

    private static final int WORKER_AT = 6;

    private static final int RESTARTS_AT = 30;

    private static final int PADDING_31_AT = 31;

    private static final int PROCESS_ID_AT = 32;

    private static final int PADDING_36_AT = 36;

    private static final int UPTIME_MS_AT = 40;

    private static final int RESIDENT_BYTES_AT = 48;

    static final FieldLayout HARDWARE_ADDRESS = new FieldLayout(
            "WorkerHeartbeat", false, "hardware_address", new FieldType.Bytes(6), HARDWARE_ADDRESS_AT, 6);

    static final FieldLayout WORKER = new FieldLayout(
            "WorkerHeartbeat", false, "worker", new FieldType.Text(15), WORKER_AT, 24);

    static final FieldLayout RESTARTS = new FieldLayout(
            "WorkerHeartbeat", false, "restarts", FieldType.Scalar.U8, RESTARTS_AT, 1);

    static final FieldLayout PROCESS_ID = new FieldLayout(
            "WorkerHeartbeat", false, "process_id", FieldType.Scalar.U32, PROCESS_ID_AT, 4);

    static final FieldLayout UPTIME_MS = new FieldLayout(
            "WorkerHeartbeat", false, "uptime_ms", FieldType.Scalar.U64, UPTIME_MS_AT, 8);

    static final FieldLayout RESIDENT_BYTES = new FieldLayout(
            "WorkerHeartbeat", false, "resident_bytes", FieldType.Scalar.U64, RESIDENT_BYTES_AT, 8);

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
        message.hardwareAddress().copyTo(dst, offset + HARDWARE_ADDRESS_AT);
        FixedText.write(message.worker(), dst, offset + WORKER_AT, WORKER);
        dst[offset + RESTARTS_AT] = (byte) message.restarts();
        Padding.zero(dst, offset + PADDING_31_AT, 1);
        LittleEndian.putInt(dst, offset + PROCESS_ID_AT, (int) message.processId());
        Padding.zero(dst, offset + PADDING_36_AT, 4);
        LittleEndian.putLong(dst, offset + UPTIME_MS_AT, message.uptimeMs());
        LittleEndian.putLong(dst, offset + RESIDENT_BYTES_AT, message.residentBytes());
    }

    @Override
    protected WorkerHeartbeat read(byte[] src, int offset) {
        return new WorkerHeartbeat(
                ByteString.copyOf(src, offset + HARDWARE_ADDRESS_AT, 6),
                FixedText.read(src, offset + WORKER_AT, WORKER),
                LittleEndian.getU8(src, offset + RESTARTS_AT),
                LittleEndian.getU32(src, offset + PROCESS_ID_AT),
                LittleEndian.getLong(src, offset + UPTIME_MS_AT),
                LittleEndian.getLong(src, offset + RESIDENT_BYTES_AT));
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
