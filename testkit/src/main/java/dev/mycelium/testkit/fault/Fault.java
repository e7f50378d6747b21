package dev.mycelium.testkit.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that goes wrong with one stream of a connection. Its text, such as {@code cut to-server at 17 by 0}, is what
 * {@link #parse} reads.
 *
 * @param kind what happens
 * @param direction to which stream
 * @param at how many bytes of the stream pass before; for {@link Kind#CORRUPT} the byte that is changed, counted from 0
 * @param amount nanoseconds, bytes or a mask: see the kinds; 0 where it means nothing
 */
public record Fault(Kind kind, Direction direction, long at, long amount) {
    private static final Pattern TEXT =
            Pattern.compile("([a-z-]+) (to-server|to-client) at (\\d{1,18}) by (\\d{1,18})(|ns|us|ms|s)");

    /** What can happen. */
    public enum Kind {
        /** Each piece waits for {@code amount} nanoseconds, from byte {@code at} on. Together with a slice: so many bytes a second. */
        DELAY,
        /** The stream goes on in pieces of at most {@code amount} bytes, from byte {@code at} on. */
        SLICE,
        /** Nothing passes for {@code amount} nanoseconds, once. */
        STALL,
        /** Both streams end, and both ends of the connection are closed. */
        CUT,
        /** As a cut, but both ends see a reset: on TCP always, on a Unix socket only who has sent what nobody has read. */
        RESET,
        /** This stream ends, the other goes on. */
        HALF_CLOSE,
        /** This stream is read for ever and goes nowhere; nobody is told. */
        BLACK_HOLE,
        /** The byte is changed in the bits of the mask {@code amount}, 1 to 255. */
        CORRUPT,
        /** The connection is accepted by the system, as a proxy cannot help, and ended at once. Direction and place mean nothing. */
        REFUSE;

        /** Returns the word for it, such as {@code half-close}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is negative, a slice has no byte, or a mask is not 1 to 255
     */
    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(direction, "direction");
        if (at < 0 || amount < 0) {
            throw new IllegalArgumentException(kind + ": at " + at + " by " + amount + ", neither may be negative");
        }
        if (kind == Kind.SLICE && amount == 0) {
            throw new IllegalArgumentException("slice: a piece has at least 1 byte");
        }
        if (kind == Kind.CORRUPT && (amount < 1 || amount > 255)) {
            throw new IllegalArgumentException("corrupt: the mask " + amount + " must be 1 to 255");
        }
    }

    /** Each piece waits. */
    public static Fault delay(Direction direction, Duration time) {
        return new Fault(Kind.DELAY, direction, 0, time.toNanos());
    }

    /** The stream goes on in pieces of at most so many bytes. */
    public static Fault slice(Direction direction, int bytes) {
        return new Fault(Kind.SLICE, direction, 0, bytes);
    }

    /** Nothing passes for a time, once. */
    public static Fault stall(Direction direction, long at, Duration time) {
        return new Fault(Kind.STALL, direction, at, time.toNanos());
    }

    /** Both streams end. */
    public static Fault cut(Direction direction, long at) {
        return new Fault(Kind.CUT, direction, at, 0);
    }

    /** Both streams are reset. */
    public static Fault reset(Direction direction, long at) {
        return new Fault(Kind.RESET, direction, at, 0);
    }

    /** This stream ends, the other goes on. */
    public static Fault halfClose(Direction direction, long at) {
        return new Fault(Kind.HALF_CLOSE, direction, at, 0);
    }

    /** This stream goes nowhere any more. */
    public static Fault blackHole(Direction direction, long at) {
        return new Fault(Kind.BLACK_HOLE, direction, at, 0);
    }

    /** One byte is changed in the bits of a mask, 1 to 255. */
    public static Fault corrupt(Direction direction, long at, int mask) {
        return new Fault(Kind.CORRUPT, direction, at, mask);
    }

    /** The connection is ended as soon as it is there. */
    public static Fault refuse() {
        return new Fault(Kind.REFUSE, Direction.TO_SERVER, 0, 0);
    }

    /**
     * Reads what {@link #toString()} writes. The time of a delay or a stall may have a unit: {@code 5ms}.
     *
     * @throws IllegalArgumentException if the text is no fault; the message says what it would be
     */
    public static Fault parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            for (Kind kind : Kind.values()) {
                if (kind.toString().equals(matcher.group(1))) {
                    Direction direction =
                            matcher.group(2).equals("to-server") ? Direction.TO_SERVER : Direction.TO_CLIENT;
                    return new Fault(kind, direction, Long.parseLong(matcher.group(3)), amount(text, kind, matcher));
                }
            }
        }
        throw new IllegalArgumentException(
                "\"" + text + "\": must be KIND to-server|to-client at NUMBER by NUMBER, KIND one of "
                        + Arrays.toString(Kind.values()));
    }

    private static long amount(String text, Kind kind, Matcher matcher) {
        long number = Long.parseLong(matcher.group(4));
        String unit = matcher.group(5);
        if (!unit.isEmpty() && kind != Kind.DELAY && kind != Kind.STALL) {
            throw new IllegalArgumentException("\"" + text + "\": only delay and stall take a time");
        }
        long nanos = switch (unit) {
            case "us" -> 1_000;
            case "ms" -> 1_000_000;
            case "s" -> 1_000_000_000;
            default -> 1;
        };
        try {
            return Math.multiplyExact(number, nanos);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("\"" + text + "\": longer than 292 years", e);
        }
    }

    @Override
    public String toString() {
        return kind + " " + direction + " at " + at + " by " + amount;
    }
}
