package dev.mycelium.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program makes of figures. */
class StartUpPageTest {
    private static final StartUp EMPTY = took("nothing", 20, 30, 40, 130);

    @Test
    void theMedianDecides() {
        assertThat(EMPTY.median()).isEqualTo(35);
        assertThat(EMPTY.longest()).isEqualTo(130);
        assertThat(page(took("mycelium a", 900, 400, 350)))
                .contains("| `mycelium a` | 400 | 900 | 11.4 | ≤ 400 ms | reached |");
        assertThat(page(took("mycelium b", 900, 401, 350)))
                .contains("| `mycelium b` | 401 | 900 | 11.5 | ≤ 400 ms | **missed** |")
                .contains("| nothing | 35 | 130 | | | |");
    }

    private static String page(StartUp command) {
        return StartUpPage.text("17", "Somewhere.", EMPTY, List.of(command));
    }

    private static StartUp took(String name, long... millis) {
        List<Long> nanos =
                Arrays.stream(millis).map(each -> each * 1_000_000).boxed().toList();
        return new StartUp(name, List.of(), nanos);
    }
}
