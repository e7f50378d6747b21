package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.testkit.bus.FaultCell.Moment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything that can befall a connection, in the handshake, between two frames and inside one, with each policy of a queue, on
 * Unix, TCP and TLS; at length with many seeds.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS) // who hangs waits for ever; sixty seeds of one kind take many minutes
class FaultMatrixTest {
    private static final List<String> TRANSPORTS = List.of("unix", "tcp", "tls");
    private static final int SEEDS = HowMuch.of("faultMatrixSeeds", 1, 60);

    @TempDir
    Path folder;

    @AfterEach
    void noThreadIsLeft() {
        Eventually.noReaderIsLeft();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsTornReorderedDoubledOrUncountedAndNothingHangs(Befall befall) throws Exception {
        long start = System.nanoTime();
        int cells = 0;
        long sent = 0;
        long delivered = 0;
        long lost = 0;
        long unknown = 0;
        long connects = 0;
        for (String transport : TRANSPORTS) {
            try (FaultScene scene = FaultScene.open(transport, folder.resolve(transport), befall.isOfTheProcess())) {
                for (FaultCell cell : cells(befall, transport)) {
                    FaultOutcome outcome = cell.play(scene);
                    outcome.verify();
                    cells++;
                    sent += outcome.spans().sent();
                    delivered += outcome.delivered().size();
                    lost += outcome.lost();
                    unknown += outcome.unknown();
                    connects += outcome.connects();
                }
            }
        }
        HowMuch.print(
                String.format(
                        "%s: %,d runs, %,d sockets; %,d sent = %,d delivered + %,d counted lost + %,d in the kernel",
                        befall, cells, connects, sent, delivered, lost, unknown),
                System.nanoTime() - start);
        assertThat(cells).isEqualTo(isRare(befall) ? 12 : 12 * SEEDS * TRANSPORTS.size());
    }

    /** What befalls a process takes longer: in the short form each field on one transport, the next field on the next. */
    private static boolean isRare(Befall befall) {
        return SEEDS == 1 && befall.isOfTheProcess();
    }

    private static List<FaultCell> cells(Befall befall, String transport) {
        List<FaultCell> cells = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int field = 0;
            for (Moment moment : Moment.values()) {
                for (Overflow policy : Overflow.values()) {
                    long drawn = random.nextLong(1_000_000);
                    field++;
                    if (!isRare(befall) || field % TRANSPORTS.size() == TRANSPORTS.indexOf(transport)) {
                        cells.add(new FaultCell(befall, moment, policy, transport, drawn));
                    }
                }
            }
        }
        return cells;
    }
}
