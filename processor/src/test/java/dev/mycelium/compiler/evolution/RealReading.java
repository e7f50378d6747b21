package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.evolution.SampleValues.Fill;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds out what happens to bytes by encoding with one contract and decoding with the other. It knows the generated codecs
 * and their layouts and nothing of locks and verdicts.
 */
final class RealReading {

    /** What padding may hold. */
    private static final byte[] POISONS = {0, 1, 0x55, (byte) 0xaa, (byte) 0xff};

    private static final int RANDOM_SAMPLES = 4;

    private final Schema<?> writer;
    private final Schema<?> reader;
    private final boolean readerIsNewer;

    private RealReading(Schema<?> writer, Schema<?> reader, boolean readerIsNewer) {
        this.writer = writer;
        this.reader = reader;
        this.readerIsNewer = readerIsNewer;
    }

    /** The verdict that decoding both ways leads to, over messages with certain names. */
    static Verdict verdict(Schema<?> older, Schema<?> newer, Predicate<String> messages) {
        boolean newReadsOld =
                new RealReading(older, newer, true).problem(messages).isEmpty();
        boolean oldReadsNew =
                new RealReading(newer, older, false).problem(messages).isEmpty();
        if (newReadsOld) {
            return oldReadsNew ? Verdict.COMPATIBLE : Verdict.NEW_READS_OLD;
        }
        return oldReadsNew ? Verdict.OLD_READS_NEW : Verdict.BREAKING;
    }

    /** What the reader did wrong with which frame, if anything. */
    private Optional<String> problem(Predicate<String> messages) {
        for (MessageCodec<?> codec : writer.codecs()) {
            if (messages.test(codec.name())) {
                Optional<String> problem = problemOf(codec);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private <T> Optional<String> problemOf(MessageCodec<T> codec) {
        Map<String, Set<String>> unwritten = new HashMap<>();
        for (List<Object> values : samples(codec)) {
            byte[] clean = codec.encodeFrame(codec.ofValues(values));
            for (byte poison : POISONS) {
                byte[] frame = clean.clone();
                Poison.fill(frame, FrameHeader.SIZE, codec.layout(), poison);
                Optional<String> problem = problemOf(codec, values, frame, unwritten);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return unwritten.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " is read out of what nobody wrote: " + entry.getValue())
                .findFirst();
    }

    private Optional<String> problemOf(
            MessageCodec<?> codec, List<Object> values, byte[] frame, Map<String, Set<String>> unwritten) {
        Object read;
        try {
            read = reader.decode(frame);
        } catch (DecodeException e) {
            // Code that never knew the message never asked for it; code that should know it lost it.
            boolean neverKnown = !readerIsNewer && named(reader, codec.name()).isEmpty();
            return neverKnown && e.reason() == DecodeException.Reason.UNKNOWN_TYPE
                    ? Optional.empty()
                    : Optional.of(codec.name() + " is refused: " + e.getMessage());
        }
        MessageCodec<?> found = Objects.requireNonNull(reader.codecOrNull(codec.typeId()));
        boolean renamed = named(reader, codec.name()).isEmpty()
                && named(writer, found.name()).isEmpty()
                && fieldsOf(codec).equals(fieldsOf(found));
        if (!found.name().equals(codec.name()) && !renamed) {
            return Optional.of(codec.name() + " is taken for " + found.name());
        }
        return compare(codec, values, found, valuesOf(found, read), unwritten);
    }

    private static Optional<String> compare(
            MessageCodec<?> wrote,
            List<Object> written,
            MessageCodec<?> reads,
            List<Object> read,
            Map<String, Set<String>> unwritten) {
        List<FieldLayout> before = wrote.layout().fields();
        List<FieldLayout> after = reads.layout().fields();
        for (int i = 0; i < after.size(); i++) {
            FieldLayout field = after.get(i);
            String value = NeutralText.of(field.type(), read.get(i));
            int partner = partner(field, before, after);
            if (partner < 0) {
                unwritten
                        .computeIfAbsent(field.qualifiedName(), name -> new HashSet<>())
                        .add(value);
            } else {
                String was = NeutralText.of(before.get(partner).type(), written.get(partner));
                if (!was.equals(value)) {
                    return Optional.of(field.qualifiedName() + " was " + was + " and is read as " + value);
                }
            }
        }
        return Optional.empty();
    }

    /** The field of the same name, or the one that lost its name to this one: at the same place, of the same type. */
    private static int partner(FieldLayout field, List<FieldLayout> before, List<FieldLayout> after) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).name().equals(field.name())) {
                return i;
            }
        }
        for (int i = 0; i < before.size(); i++) {
            FieldLayout other = before.get(i);
            boolean gone = after.stream().noneMatch(one -> one.name().equals(other.name()));
            if (gone && other.offset() == field.offset() && other.type().equals(field.type())) {
                return i;
            }
        }
        return -1;
    }

    /** What a renamed message keeps. */
    private static List<String> fieldsOf(MessageCodec<?> codec) {
        return codec.layout().fields().stream()
                .map(field -> field.name() + " " + field.type() + " " + field.offset())
                .toList();
    }

    private static List<List<Object>> samples(MessageCodec<?> codec) {
        List<SampleValues> makers = new ArrayList<>();
        makers.add(new SampleValues(Fill.NOTHING, 0));
        makers.add(new SampleValues(Fill.EVERYTHING, 0));
        for (int seed = 1; seed <= RANDOM_SAMPLES; seed++) {
            makers.add(new SampleValues(Fill.SOME, seed * 31L + codec.name().hashCode()));
        }
        List<List<Object>> samples = new ArrayList<>();
        for (SampleValues maker : makers) {
            samples.add(codec.layout().fields().stream()
                    .map(field -> maker.of(field.type()))
                    .toList());
        }
        return samples;
    }

    private static Optional<MessageCodec<?>> named(Schema<?> schema, String name) {
        for (MessageCodec<?> codec : schema.codecs()) {
            if (codec.name().equals(name)) {
                return Optional.of(codec);
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // the codec that made the message
    private static <T> List<Object> valuesOf(MessageCodec<T> codec, Object message) {
        return codec.values((T) message);
    }
}
