package dev.mycelium.benchmarks;

import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.UInt256;
import java.util.List;
import java.util.stream.IntStream;

/** The messages that are measured. */
@SuppressWarnings("ImmutableEnumChecker") // records and codecs never change; their types do not say so to Error Prone
public enum Sample {
    /** Three numbers, 16 bytes. */
    COUNTER("CounterUpdate", new CounterUpdate(1_234_567_890_123L, -42, 7), CounterUpdate.CODEC),

    /** 5 and 40 ASCII characters, 312 bytes of payload. */
    TEXT(
            "TextMessage, ASCII",
            new TextMessage("alice", "The quick brown fox jumps over the dogs.", 1_700_000_000_000_000_000L),
            TextMessage.CODEC),

    /** 7 characters in 10 bytes and 31 characters in 65 bytes, 312 bytes of payload. */
    TEXT_UNICODE(
            "TextMessage, multi-byte",
            new TextMessage(
                    "Zo\u00eb \u65e5x",
                    "\u65e5\u672c\u8a9e\u306e\u30c6\u30ad\u30b9\u30c8 and \u00e9t\u00e9, \u65e5\u672c\u8a9e\u306e\u30c6\u30ad\u30b9\u30c8 \ud83c\udf44\u00fc",
                    1_700_000_000_000_000_000L),
            TextMessage.CODEC),

    /** 6 of 10 keys, 224 bytes of payload. */
    BATCH("BatchOperation, 6 of 10", new BatchOperation(77, keys(6), 6), BatchOperation.CODEC),

    /** An address and four 256-bit numbers among others, 168 bytes. */
    POOL(
            "PoolStateUpdate",
            new PoolStateUpdate(key(9), 2, number(1), number(2), number(3), number(4), -887_272, 19_000_000L),
            PoolStateUpdate.CODEC);

    private final String title;
    private final Object message;
    private final MessageCodec<?> codec;

    <T> Sample(String title, T message, MessageCodec<T> codec) {
        this.title = title;
        this.message = message;
        this.codec = codec;
    }

    /** The name as tables show it. */
    public String title() {
        return title;
    }

    /** The record. */
    public Object message() {
        return message;
    }

    /** Its payload's bytes. */
    public int size() {
        return codec.size();
    }

    /** Its type id on the wire. */
    public int typeId() {
        return codec.typeId();
    }

    /** Its payload, as Rust has it. */
    public byte[] payload() {
        return encoded(codec);
    }

    private <T> byte[] encoded(MessageCodec<T> codec) {
        return codec.encode(codec.messageType().cast(message));
    }

    private static List<ByteString> keys(int count) {
        return IntStream.range(0, count).mapToObj(Sample::key).toList();
    }

    private static ByteString key(int seed) {
        byte[] bytes = new byte[20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (seed * 31 + i * 7 + 1);
        }
        return ByteString.of(bytes);
    }

    private static UInt256 number(int seed) {
        byte[] bytes = new byte[UInt256.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (seed * 57 + i * 11 + 3);
        }
        return UInt256.ofBigEndian(bytes);
    }
}
