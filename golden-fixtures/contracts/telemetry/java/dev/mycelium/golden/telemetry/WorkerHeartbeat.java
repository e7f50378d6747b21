package dev.mycelium.golden.telemetry;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * A worker is alive; sent every 5 seconds.
 *
 * <p>Topic <code>telemetry</code>, type id 1101, 56 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>6</td><td>hardware_address</td><td>{@code [u8; 6]}</td></tr>
 * <tr><td>6</td><td>24</td><td>worker</td><td>{@code String}</td></tr>
 * <tr><td>30</td><td>1</td><td>restarts</td><td>{@code u8}</td></tr>
 * <tr><td>31</td><td>1</td><td></td><td>padding</td></tr>
 * <tr><td>32</td><td>4</td><td>process_id</td><td>{@code u32}</td></tr>
 * <tr><td>36</td><td>4</td><td></td><td>padding</td></tr>
 * <tr><td>40</td><td>8</td><td>uptime_ms</td><td>{@code u64}</td></tr>
 * <tr><td>48</td><td>8</td><td>resident_bytes</td><td>{@code u64}</td></tr>
 * </tbody>
 * </table>
 *
 * @param hardwareAddress {@code [u8; 6]}, exactly 6 bytes: First network card of the machine.
 * @param worker {@code String}, at most 15 UTF-8 bytes: Name of the worker as its operator gave it, in
 *     UTF-8 bytes. Checked by {@code validate()}: {@code not_empty: true}.
 * @param restarts {@code u8}, 0..255: Restarts in the last 60 seconds. Checked by {@code validate()}:
 *     {@code max: 5}.
 * @param processId {@code u32}, 0..4294967295: Process id on that machine.
 * @param uptimeMs {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds
 *     since the worker started.
 * @param residentBytes {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Memory that
 *     the worker holds, in bytes.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record WorkerHeartbeat(ByteString hardwareAddress, String worker, int restarts,
        long processId, long uptimeMs, long residentBytes) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1101;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "telemetry";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 56;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<WorkerHeartbeat> CODEC = new WorkerHeartbeatCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param hardwareAddress {@code [u8; 6]}, exactly 6 bytes
     * @param worker {@code String}, at most 15 UTF-8 bytes
     * @param restarts {@code u8}, 0..255
     * @param processId {@code u32}, 0..4294967295
     * @param uptimeMs {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param residentBytes {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public WorkerHeartbeat {
        Require.bytes(hardwareAddress, 6, CODEC, 0);
        Require.text(worker, WorkerHeartbeatCodec.WORKER);
        Require.u8(restarts, CODEC, 2);
        Require.u32(processId, CODEC, 3);
    }

    @Override
    public MessageCodec<WorkerHeartbeat> codec() {
        return CODEC;
    }

    @Override
    public void validate() {
        CODEC.validate(this);
    }

    /**
     * Starts a message whose components are all zero, empty or false.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a message from the components of this one.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .hardwareAddress(hardwareAddress)
                .worker(worker)
                .restarts(restarts)
                .processId(processId)
                .uptimeMs(uptimeMs)
                .residentBytes(residentBytes);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "hardwareAddress, worker, restarts, processId, uptimeMs, residentBytes");
    }

    /**
     * Collects the components of a {@link WorkerHeartbeat}; {@link #build()} checks them.
     */
    public static final class Builder {
        private ByteString hardwareAddress = ByteString.ofZeros(6);

        private String worker = "";

        private int restarts;

        private long processId;

        private long uptimeMs;

        private long residentBytes;

        private Builder() {
        }

        /**
         * Sets {@code hardware_address}.
         *
         * @param hardwareAddress {@code [u8; 6]}, exactly 6 bytes: First network card of the machine.
         * @return this builder
         */
        public Builder hardwareAddress(ByteString hardwareAddress) {
            this.hardwareAddress = hardwareAddress;
            return this;
        }

        /**
         * Sets {@code worker}.
         *
         * @param worker {@code String}, at most 15 UTF-8 bytes: Name of the worker as its operator gave it, in
         *     UTF-8 bytes. Checked by {@code validate()}: {@code not_empty: true}.
         * @return this builder
         */
        public Builder worker(String worker) {
            this.worker = worker;
            return this;
        }

        /**
         * Sets {@code restarts}.
         *
         * @param restarts {@code u8}, 0..255: Restarts in the last 60 seconds. Checked by {@code validate()}:
         *     {@code max: 5}.
         * @return this builder
         */
        public Builder restarts(int restarts) {
            this.restarts = restarts;
            return this;
        }

        /**
         * Sets {@code process_id}.
         *
         * @param processId {@code u32}, 0..4294967295: Process id on that machine.
         * @return this builder
         */
        public Builder processId(long processId) {
            this.processId = processId;
            return this;
        }

        /**
         * Sets {@code uptime_ms}.
         *
         * @param uptimeMs {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds
         *     since the worker started.
         * @return this builder
         */
        public Builder uptimeMs(long uptimeMs) {
            this.uptimeMs = uptimeMs;
            return this;
        }

        /**
         * Sets {@code resident_bytes}.
         *
         * @param residentBytes {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Memory that
         *     the worker holds, in bytes.
         * @return this builder
         */
        public Builder residentBytes(long residentBytes) {
            this.residentBytes = residentBytes;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public WorkerHeartbeat build() {
            return new WorkerHeartbeat(
                    hardwareAddress,
                    worker,
                    restarts,
                    processId,
                    uptimeMs,
                    residentBytes);
        }
    }
}
