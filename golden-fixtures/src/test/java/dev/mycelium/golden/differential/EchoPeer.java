package dev.mycelium.golden.differential;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** A process that answers batches with what it was asked: the place of the message as field, the bytes as they came. */
final class EchoPeer {
    private EchoPeer() {}

    public static void main(String[] args) throws IOException {
        InputStream in = System.in;
        OutputStream out = System.out;
        for (byte[] length = in.readNBytes(4); length.length == 4; length = in.readNBytes(4)) {
            byte[] body = in.readNBytes(NeutralForm.littleEndian(length).getInt());
            List<Answer> answers = BatchWire.requests(body).stream()
                    .map(request -> new Answer(Answer.OK, request.message(), request.bytes()))
                    .toList();
            out.write(BatchWire.ofAnswers(answers));
            out.flush();
        }
    }
}
