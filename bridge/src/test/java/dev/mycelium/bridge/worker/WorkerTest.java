package dev.mycelium.bridge.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkerTest {
    private final Worker worker = Worker.named("pricer").command("java", "-jar", "pricer.jar");

    @Test
    void unlessToldOtherwise() {
        assertThat(worker.inherited())
                .containsExactlyInAnyOrder("PATH", "HOME", "USER", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR");
        assertThat(worker.environment()).isEmpty();
        assertThat(worker.order()).isZero();
        assertThat(worker.rules().minUptime()).isEqualTo(Duration.ofSeconds(10));
        assertThat(worker.rules().startLimit()).isEqualTo(Duration.ofSeconds(30));
        assertThat(worker.rules().stopLimit()).isEqualTo(Duration.ofSeconds(10));
        assertThat(worker.rules().readyOnLaunch()).isFalse();
    }

    @Test
    void whatCannotBeIsSaid() {
        assertThatThrownBy(() -> Worker.named("../x"))
                .hasMessage("a worker cannot be named \"../x\": 1 to 32 letters, digits, '.', '_' and '-', "
                        + "the first a letter or a digit");
        assertThatThrownBy(() -> Worker.named("a".repeat(33))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Worker.named("p").command())
                .hasMessage("worker \"p\" has no command: command(\"java\", \"-jar\", \"pricer.jar\")");
        assertThatThrownBy(() -> Worker.named("p").command("-x"))
                .hasMessage("worker \"p\" cannot run \"-x\": a program's name does not begin with '-'");
        assertThatThrownBy(() -> Worker.named("p").command("x", "a\0b"))
                .hasMessage("worker \"p\" cannot be started: argument 1 has a character U+0000, which ends text in C");
        assertThatThrownBy(() -> worker.withEnvironment("A=B", ""))
                .hasMessage("worker \"pricer\" cannot have a variable \"A=B\": a name is not empty and has no '='");
        assertThatThrownBy(() -> worker.withEnvironment("MYCELIUM_WORKER", "x"))
                .hasMessage("worker \"pricer\" cannot be given MYCELIUM_WORKER: by that its processes are known");
        assertThatThrownBy(() -> worker.withStopLimit(Duration.ofSeconds(-1)))
                .hasMessage("stopLimit is PT-1S, must be zero or more, at most a day");
        assertThatThrownBy(() -> Supervisor.in(Path.of("x")).worker(worker).worker(worker))
                .hasMessage("there are two workers named \"pricer\"");
    }
}
