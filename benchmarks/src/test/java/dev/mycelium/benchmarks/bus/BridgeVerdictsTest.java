package dev.mycelium.benchmarks.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mycelium.benchmarks.bus.FanOutRounds.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program makes of figures. */
class BridgeVerdictsTest {

    @Test
    void whatADeliveryCostsIsComparedFromTenSubscribersOn() {
        // Deliveries a second, with the publisher: 2, 1100 and 1010, 2020 and 2020.
        FanOutRounds rounds = new FanOutRounds(
                List.of(row(1, 1, 1), row(10, 100, 100), row(100, 10, 20), row(1000, 2020 / 1001.0, 2020 / 1001.0)));
        // 2020 / 1010 in the one round, 2020 / 1100 in the other.
        assertThat(rounds.flatness()).isCloseTo((2 + 2020 / 1100.0) / 2, within(1e-9));
        assertThat(rounds.leastDeliveries()).isCloseTo(1100, within(1e-9));
        assertThat(rounds.isSteady()).isTrue();
        assertThat(new FanOutRounds(List.of(row(10, 1, 1), row(100, 1, 9))).isSteady())
                .isFalse();
    }

    @Test
    void whatThePlainLoopPaysAsWellIsNotOurs() {
        // Of ours / raw, 1.5 and 2.5 in the two rounds of the one, 1/2 in both of the other; to one subscriber it does
        // not count.
        FanOutRounds rounds = new FanOutRounds(List.of(
                new Row(1, new Duel(List.of(1.0, 1.0), List.of(2.0, 2.0))),
                new Row(10, new Duel(List.of(3.0, 5.0), List.of(2.0, 2.0))),
                new Row(1000, new Duel(List.of(0.1, 0.2), List.of(0.2, 0.4)))));
        assertThat(rounds.flatnessBesideRaw()).isCloseTo(4, within(1e-9));
    }

    @Test
    void growthIsWhatTheLastThirdHasMoreThanTheFirst() {
        BridgeSample plain = new BridgeSample(10 << 20, 1000, 20, 1000, 0);
        assertThat(growth(plain, plain).isFlat()).isTrue();
        assertThat(growth(plain, new BridgeSample(12 << 20, 1004, 24, 1000, 0)).isFlat())
                .isTrue();
        assertThat(growth(plain, new BridgeSample(13 << 20, 1000, 20, 1000, 0)).isFlat())
                .isFalse();
        assertThat(growth(plain, new BridgeSample(10 << 20, 1005, 20, 1000, 0)).isFlat())
                .isFalse();
        assertThat(growth(plain, new BridgeSample(10 << 20, 1000, 25, 1000, 0)).isFlat())
                .isFalse();
    }

    @Test
    void memoryIsBoundedByWhatMayWait() {
        BridgeSample idle = new BridgeSample(5 << 20, 0, 0, 0, 0);
        long allowed = 1000L * 256 * 318;
        assertThat(BridgeMemory.allowed()).isEqualTo(allowed);
        assertThat(new BridgeMemory(idle, new BridgeSample((5 << 20) + allowed, 0, 0, 0, 0)).isBounded())
                .isTrue();
        assertThat(new BridgeMemory(idle, new BridgeSample((5 << 20) + allowed + 1, 0, 0, 0, 0)).isBounded())
                .isFalse();
    }

    @Test
    void aSampleIsReadAsItWasWritten() {
        BridgeSample sample = new BridgeSample(1, 2, 3, 4, 5);
        assertThat(BridgeSample.parse(sample.line())).isEqualTo(sample);
    }

    private static Row row(int subscribers, double first, double second) {
        return new Row(subscribers, new Duel(List.of(first, second), List.of(first, second)));
    }

    private static BridgeGrowth growth(BridgeSample first, BridgeSample last) {
        List<BridgeSample> samples = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            samples.add(i < 8 ? first : last);
        }
        return new BridgeGrowth(1, 1, samples);
    }
}
