package dev.mycelium.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.testkit.fault.Fault.Kind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static String recorded(FaultPlan plan, int connections) {
        StringBuilder text = new StringBuilder();
        for (int connection = 1; connection <= connections; connection++) {
            text.append(FaultPlan.line(connection, plan.faults(connection)));
        }
        return text.toString();
    }

    @Test
    void aSeedDrawsTheSameAndARecordingSaysWhatItDrew() {
        FaultPlan drawn = FaultPlan.seeded(7, 400, 1000);
        String text = recorded(drawn, 200);
        assertThat(recorded(FaultPlan.seeded(7, 400, 1000), 200)).isEqualTo(text);
        assertThat(recorded(FaultPlan.seeded(8, 400, 1000), 200)).isNotEqualTo(text);
        assertThat(recorded(FaultPlan.parse(text), 200)).isEqualTo(text);
    }

    /** The numbers that the algorithm's reference implementation gives for this seed. */
    @Test
    void whatIsDrawnIsTheSameOnEveryMachine() {
        SplitMix random = new SplitMix(1234567);
        assertThat(List.of(random.next(), random.next(), random.next()))
                .containsExactly(
                        6457827717110365317L, 3203168211198807973L, Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void aSeedDrawsEveryKindInBothDirectionsBelowTheLimits() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        for (int connection = 1; connection <= 200; connection++) {
            List<Fault> faults = FaultPlan.seeded(1, 40, 9).faults(connection);
            assertThat(faults).hasSizeBetween(1, 3).allMatch(fault -> fault.at() < 40);
            faults.forEach(fault -> kinds.add(fault.kind()));
            faults.forEach(fault -> directions.add(fault.direction()));
        }
        assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
        assertThat(directions).isEqualTo(EnumSet.allOf(Direction.class));
    }

    @Test
    void aConnectionThatIsNotNamedGoesUnharmed() {
        FaultPlan plan = FaultPlan.parse("connection 2: cut to-client at 17 by 0; slice to-server at 0 by 3\n");
        assertThat(plan.faults(1)).isEmpty();
        assertThat(plan.faults(2))
                .containsExactly(Fault.cut(Direction.TO_CLIENT, 17), Fault.slice(Direction.TO_SERVER, 3));
        assertThat(FaultPlan.refuseFirst(2).faults(2)).containsExactly(Fault.refuse());
        assertThat(FaultPlan.refuseFirst(2).faults(3)).isEmpty();
    }

    @Test
    void whatIsNoRecordingIsRefusedWithItsLine() {
        assertThatThrownBy(() -> FaultPlan.parse("connection 1: none\nconnection x: none"))
                .hasMessage("line 2: must be 'connection NUMBER: ' and faults, or 'none'");
        assertThatThrownBy(() -> FaultPlan.parse("connection 1: cut off at 1 by 0"))
                .hasMessageStartingWith(
                        "line 1: \"cut off at 1 by 0\": must be KIND to-server|to-client at NUMBER by NUMBER")
                .hasMessageEndingWith("[delay, slice, stall, cut, reset, half-close, black-hole, corrupt, refuse]");
    }

    @Test
    void aFaultThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Fault.corrupt(Direction.TO_CLIENT, 1, 256))
                .hasMessage("corrupt: the mask 256 must be 1 to 255");
        assertThatThrownBy(() -> Fault.slice(Direction.TO_CLIENT, 0)).hasMessage("slice: a piece has at least 1 byte");
        assertThatThrownBy(() -> Fault.stall(Direction.TO_CLIENT, 0, Duration.ofNanos(-1)))
                .hasMessage("stall: at 0 by -1, neither may be negative");
    }
}
