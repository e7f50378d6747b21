package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Slot;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes the request of one difference small while the two sides still differ: fields to zero, text and lists shorter,
 * bytes to zero, bits to zero. What is left points at the cause.
 */
final class Shrinker {
    /** Questions to the peer; a difference that needs more is small enough to be read. */
    private static final int MOST_ATTEMPTS = 20_000;

    private final Comparison comparison;
    private final Peer peer;
    private final MessageLayout layout;
    private Difference smallest;
    private int attempts;

    private Shrinker(Comparison comparison, Peer peer, Difference found) {
        this.comparison = comparison;
        this.peer = peer;
        this.layout = comparison.messageOf(found.request()).layout();
        this.smallest = found;
    }

    static Difference shrink(Difference found, Comparison comparison, Peer peer) {
        return new Shrinker(comparison, peer, found).shrink();
    }

    private Difference shrink() {
        if (smallest.request().op() == Op.GENERATE) {
            withoutSeed();
        }
        byte[] before;
        do {
            before = smallest.request().bytes();
            switch (smallest.request().op()) {
                case ENCODE, ENCODE_POISONED -> shrinkValues();
                case DECODE -> shrinkPayload();
                case GENERATE -> {} // a difference that only shows with the peer's own seed stays as it is
            }
        } while (!Arrays.equals(before, smallest.request().bytes()) && attempts < MOST_ATTEMPTS);
        return smallest;
    }

    /** A seed cannot be made smaller; what the peer made of it can, if the difference shows with that too. */
    private void withoutSeed() {
        Request request = smallest.request();
        Answer answer = peer.ask(request);
        if (Generated.isWellFormed(answer)) {
            Generated made = Generated.of(answer);
            smallest = ask(request.with(Op.DECODE, made.payload()))
                    .or(() -> ask(request.with(Op.ENCODE, made.values())))
                    .or(() -> ask(request.with(Op.ENCODE_POISONED, made.values())))
                    .orElse(smallest);
        }
    }

    private void shrinkValues() {
        for (int i = layout.fields().size() - 1; i >= 0; i--) {
            boolean shortened =
                    !tryValue(i, NeutralCut.zero(layout.fields().get(i).type()));
            while (shortened && NeutralForm.isCounted(layout.fields().get(i).type())) {
                NeutralCut cut = cut(i);
                shortened = keepElements(i, cut, cut.count() / 2) || keepElements(i, cut, cut.count() - 1);
            }
            zeroBytes(cut(i).dataAt(), cut(i).end());
        }
    }

    private boolean keepElements(int field, NeutralCut cut, int kept) {
        if (kept < 0 || kept >= cut.count()) {
            return false;
        }
        byte[] values = smallest.request().bytes();
        return tryValue(field, cut.firstElements(values, kept)) || tryValue(field, cut.lastElements(values, kept));
    }

    private boolean tryValue(int field, byte[] value) {
        return tryBytes(cut(field).replaceIn(smallest.request().bytes(), value));
    }

    private NeutralCut cut(int field) {
        return NeutralCut.at(layout, smallest.request().bytes(), field);
    }

    private void shrinkPayload() {
        if (smallest.request().bytes().length != layout.size()) {
            boolean sizeMatters = !tryBytes(Arrays.copyOf(smallest.request().bytes(), layout.size()));
            if (sizeMatters) {
                tryBytes(new byte[layout.size() + 1]);
            }
        }
        for (int i = layout.slots().size() - 1; i >= 0; i--) {
            Slot slot = layout.slots().get(i);
            zeroBytes(slot.offset(), slot.offset() + slot.size());
        }
        zeroBytes(0, smallest.request().bytes().length);
    }

    /** Zeroes the range whole if that will do, else its halves, down to single bytes and then to single bits. */
    private void zeroBytes(int from, int end) {
        byte[] bytes = smallest.request().bytes();
        int last = Math.min(end, bytes.length);
        if (isZero(bytes, from, last)) {
            return;
        }
        byte[] zeroed = bytes.clone();
        Arrays.fill(zeroed, from, last, (byte) 0);
        if (tryBytes(zeroed)) {
            return;
        }
        if (last - from == 1) {
            fewerBits(from);
            return;
        }
        int middle = (from + last) / 2;
        zeroBytes(from, middle);
        zeroBytes(middle, last);
    }

    private void fewerBits(int at) {
        for (int bit = 7; bit >= 0; bit--) {
            byte[] bytes = smallest.request().bytes().clone();
            if ((bytes[at] & (1 << bit)) != 0) {
                bytes[at] &= (byte) ~(1 << bit);
                tryBytes(bytes);
            }
        }
    }

    private static boolean isZero(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean tryBytes(byte[] bytes) {
        if (Arrays.equals(smallest.request().bytes(), bytes)) {
            return false;
        }
        Optional<Difference> smaller = ask(smallest.request().with(bytes));
        smaller.ifPresent(difference -> smallest = difference);
        return smaller.isPresent();
    }

    private Optional<Difference> ask(Request request) {
        boolean isAskable = request.op() == Op.DECODE || ValidValues.areIn(request.bytes(), layout);
        if (!isAskable || attempts++ >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        return comparison.compare(request, peer.ask(request));
    }
}
