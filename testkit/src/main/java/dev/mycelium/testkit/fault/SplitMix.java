package dev.mycelium.testkit.fault;

import java.util.List;

/** SplitMix64 (Steele, Lea, Flood 2014). The JDK's own draws other bounded numbers from one release to the next. */
final class SplitMix {
    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number below a bound, which is at least 1. */
    long below(long bound) {
        return Long.remainderUnsigned(next(), bound);
    }

    <T> T of(List<T> choices) {
        return choices.get((int) below(choices.size()));
    }
}
