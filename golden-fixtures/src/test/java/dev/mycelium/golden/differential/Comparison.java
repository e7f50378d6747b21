package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds a peer's answer against what Java makes of the same request.
 *
 * <pre>
 * ENCODE           the same payload from both; Java reads its own payload back to the same values
 * ENCODE_POISONED  Java reads the peer's payload, padding and unused capacity ignored, to the values sent
 * DECODE           the same verdict from both, and the same values where they accept
 * GENERATE         Java reads the peer's payload to the peer's values, and its own payload of these likewise
 * </pre>
 */
final class Comparison {
    private final List<Subject> subjects;

    Comparison(List<Subject> subjects) {
        this.subjects = List.copyOf(subjects);
    }

    List<Subject> subjects() {
        return subjects;
    }

    JavaMessage messageOf(Request request) {
        return subjects.get(request.contract()).messages().get(request.message());
    }

    Optional<Difference> compare(Request request, Answer peer) {
        JavaMessage message = messageOf(request);
        byte[] bytes = request.bytes();
        return switch (request.op()) {
            case ENCODE -> encode(message, request, peer);
            case ENCODE_POISONED ->
                peer.isOk()
                        ? readBack(message, request, "Java reads other values from the peer's payload", peer, bytes)
                        : differs(request, "the peer refuses values that fit", peer, message.encode(bytes));
            case DECODE -> decode(message, request, peer);
            case GENERATE -> generate(message, request, peer);
        };
    }

    private static Optional<Difference> encode(JavaMessage message, Request request, Answer peer) {
        Answer java = message.encode(request.bytes());
        if (!java.saysTheSameAs(peer)) {
            return differs(request, "other payloads" + firstByte(message, java, peer), peer, java);
        }
        return readBack(message, request, "Java reads other values from its own payload", java, request.bytes());
    }

    private static Optional<Difference> decode(JavaMessage message, Request request, Answer peer) {
        Answer java = message.decode(request.bytes());
        if (java.saysTheSameAs(peer)) {
            return Optional.empty();
        }
        String what = java.isOk() && peer.isOk()
                ? "other values"
                : "other verdicts: the peer says " + verdict(message, peer) + ", Java says " + verdict(message, java);
        return differs(request, what, peer, java);
    }

    private static Optional<Difference> generate(JavaMessage message, Request request, Answer peer) {
        if (!Generated.isWellFormed(peer)) {
            return differs(request, "the peer makes nothing", peer, Answer.ok(new byte[0]));
        }
        Generated made = Generated.of(peer);
        Optional<Difference> difference = readBack(
                message,
                request,
                "Java reads other values from the payload that the peer made",
                Answer.ok(made.payload()),
                made.values());
        if (difference.isPresent()) {
            return difference;
        }
        Answer own = message.encode(made.values());
        if (!own.isOk()) {
            return differs(request, "Java refuses values that the peer made", peer, own);
        }
        return readBack(
                message, request, "Java reads other values from its own payload of the peer's", own, made.values());
    }

    private static Optional<Difference> readBack(
            JavaMessage message, Request request, String what, Answer payload, byte[] values) {
        Answer java = message.decode(payload.bytes());
        boolean same = java.isOk() && Arrays.equals(java.bytes(), values);
        return same ? Optional.empty() : differs(request, what, payload, java);
    }

    private static Optional<Difference> differs(Request request, String what, Answer peer, Answer java) {
        return Optional.of(new Difference(request, what, peer, java));
    }

    private static String verdict(JavaMessage message, Answer answer) {
        List<FieldLayout> fields = message.layout().fields();
        boolean named = !answer.isOk() && answer.field() < fields.size();
        return answer.statusText()
                + (named ? " in " + fields.get(answer.field()).name() : "");
    }

    private static String firstByte(JavaMessage message, Answer java, Answer peer) {
        int at = Arrays.mismatch(java.bytes(), peer.bytes());
        return java.isOk() && peer.isOk() ? " from offset " + at + place(message.layout(), at) : "";
    }

    private static String place(MessageLayout layout, int at) {
        return layout.slots().stream()
                .filter(slot -> at >= slot.offset() && at < slot.offset() + slot.size())
                .map(slot -> slot instanceof FieldLayout field ? ", field " + field.name() : ", padding")
                .findFirst()
                .orElse(", behind the last field");
    }
}
