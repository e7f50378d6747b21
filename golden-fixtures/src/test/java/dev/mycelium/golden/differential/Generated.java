package dev.mycelium.golden.differential;

import java.nio.ByteBuffer;

/**
 * What a peer made up: the answer to {@link Op#GENERATE}.
 *
 * @param values in neutral form
 * @param payload the same, padding and unused capacity filled with a pattern
 */
@SuppressWarnings("ArrayRecordComponent") // taken apart and thrown away
record Generated(byte[] values, byte[] payload) {

    static boolean isWellFormed(Answer answer) {
        byte[] bytes = answer.bytes();
        if (!answer.isOk() || bytes.length < Integer.BYTES) {
            return false;
        }
        int values = NeutralForm.littleEndian(bytes).getInt();
        return values >= 0 && values <= bytes.length - Integer.BYTES;
    }

    static Generated of(Answer answer) {
        ByteBuffer in = NeutralForm.littleEndian(answer.bytes());
        byte[] values = new byte[in.getInt()];
        in.get(values);
        byte[] payload = new byte[in.remaining()];
        in.get(payload);
        return new Generated(values, payload);
    }

    Answer toAnswer() {
        GrowingBytes out = new GrowingBytes();
        out.putInt(values.length);
        out.put(values, 0, values.length);
        out.put(payload, 0, payload.length);
        return Answer.ok(out.toByteArray());
    }
}
