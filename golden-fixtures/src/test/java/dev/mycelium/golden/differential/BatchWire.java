package dev.mycelium.golden.differential;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a batch between driver and peer, all numbers little-endian.
 *
 * <pre>
 * request: u32 bytes that follow, u16 count, then each: u8 op, u16 contract, u16 message, u32 length, bytes
 * answer:  u32 bytes that follow, u16 count, then each: u8 status, u16 field (0xffff: none), u32 length, bytes
 * </pre>
 */
final class BatchWire {
    private static final int COUNT_SIZE = 2;
    private static final int REQUEST_HEAD = 9;
    private static final int ANSWER_HEAD = 7;

    private BatchWire() {}

    /** The batch with its length in front. */
    static byte[] ofRequests(List<Request> batch) {
        int length = COUNT_SIZE;
        for (Request request : batch) {
            length += REQUEST_HEAD + request.bytes().length;
        }
        byte[] bytes = new byte[Integer.BYTES + length];
        ByteBuffer out = littleEndian(bytes);
        out.putInt(length).putShort((short) batch.size());
        for (Request request : batch) {
            out.put((byte) request.op().code());
            out.putShort((short) request.contract());
            out.putShort((short) request.message());
            out.putInt(request.bytes().length);
            out.put(request.bytes());
        }
        return bytes;
    }

    /** The batch without its length in front. */
    static List<Request> requests(byte[] body) {
        ByteBuffer in = littleEndian(body);
        int count = u16(in);
        List<Request> batch = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Op op = Op.ofCode(in.get());
            int contract = u16(in);
            int message = u16(in);
            batch.add(new Request(op, contract, message, bytes(in)));
        }
        requireEnd(in);
        return batch;
    }

    /** The answers with their length in front. */
    static byte[] ofAnswers(List<Answer> answers) {
        int length = COUNT_SIZE;
        for (Answer answer : answers) {
            length += ANSWER_HEAD + answer.bytes().length;
        }
        byte[] bytes = new byte[Integer.BYTES + length];
        ByteBuffer out = littleEndian(bytes);
        out.putInt(length).putShort((short) answers.size());
        for (Answer answer : answers) {
            out.put((byte) answer.status());
            out.putShort((short) answer.field());
            out.putInt(answer.bytes().length);
            out.put(answer.bytes());
        }
        return bytes;
    }

    /** The answers without their length in front. */
    static List<Answer> answers(byte[] body) {
        ByteBuffer in = littleEndian(body);
        int count = u16(in);
        List<Answer> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int status = in.get() & 0xff;
            int field = u16(in);
            answers.add(new Answer(status, field, bytes(in)));
        }
        requireEnd(in);
        return answers;
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private static int u16(ByteBuffer in) {
        return in.getShort() & 0xffff;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void requireEnd(ByteBuffer in) {
        if (in.hasRemaining()) {
            throw new IllegalStateException(in.remaining() + " bytes behind the last case of a batch");
        }
    }
}
