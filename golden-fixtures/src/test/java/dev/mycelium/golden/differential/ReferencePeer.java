package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.MessageLayout;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A peer in the same JVM: it goes through the bytes of the batches as a real one does, and answers with reference codecs,
 * or with ones that have a defect planted.
 */
final class ReferencePeer implements Peer {
    private final List<List<ReferenceCodec>> codecs;
    private byte[] answers = new byte[0];

    /**
     * @param subjects the contracts of the run
     * @param codec what answers for a message: a correct codec, or one with a defect
     */
    ReferencePeer(List<Subject> subjects, Function<MessageLayout, ReferenceCodec> codec) {
        this.codecs = subjects.stream()
                .map(subject -> subject.messages().stream()
                        .map(message -> codec.apply(message.layout()))
                        .toList())
                .toList();
    }

    static ReferencePeer correct(List<Subject> subjects) {
        return new ReferencePeer(subjects, ReferenceCodec::new);
    }

    @Override
    public void send(List<Request> batch) {
        byte[] sent = BatchWire.ofRequests(batch);
        List<Request> received = BatchWire.requests(Arrays.copyOfRange(sent, Integer.BYTES, sent.length));
        answers = BatchWire.ofAnswers(received.stream().map(this::answer).toList());
    }

    @Override
    public List<Answer> receive() {
        return BatchWire.answers(Arrays.copyOfRange(answers, Integer.BYTES, answers.length));
    }

    @Override
    public void close() {}

    private Answer answer(Request request) {
        ReferenceCodec codec = codecs.get(request.contract()).get(request.message());
        return switch (request.op()) {
            case ENCODE -> Answer.ok(codec.encode(request.bytes()));
            case ENCODE_POISONED ->
                Answer.ok(codec.encodePoisoned(request.bytes(), new Seeded(Arrays.hashCode(request.bytes()))));
            case DECODE -> codec.decode(request.bytes());
            case GENERATE -> generate(codec, ByteBuffer.wrap(request.bytes()).getLong());
        };
    }

    private static Answer generate(ReferenceCodec codec, long seed) {
        Seeded random = new Seeded(seed);
        byte[] values = ValueGenerator.generate(codec.fields(), random);
        return new Generated(values, codec.encodePoisoned(values, random)).toAnswer();
    }
}
