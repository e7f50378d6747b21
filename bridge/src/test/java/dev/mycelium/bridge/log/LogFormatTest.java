package dev.mycelium.bridge.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogFormatTest {
    private static final String WHEN = "2026-01-31T12:00:00.120Z";

    @Test
    void fieldsStandBesideTheMessage() {
        LogRecord event = event("{0} {1}", new LogField("bridge", "pricer-stdout"), "  two words, 1=1");

        assertThat(LogFormat.LOGFMT.formatter().format(event))
                .isEqualTo("ts=" + WHEN + " level=info logger=a.b msg=\"  two words, 1=1\" bridge=pricer-stdout\n");
        assertThat(LogFormat.JSON.formatter().format(event))
                .isEqualTo("{\"ts\":\"" + WHEN + "\",\"level\":\"info\",\"logger\":\"a.b\","
                        + "\"msg\":\"  two words, 1=1\",\"bridge\":\"pricer-stdout\"}\n");
    }

    @Test
    void numbersAreNumbers() {
        LogRecord event = event("statistics {0} {1}", new LogField("connections", 1234567L), new LogField("up", true));

        assertThat(LogFormat.LOGFMT.formatter().format(event))
                .endsWith(" msg=statistics connections=1234567 up=true\n");
        assertThat(LogFormat.JSON.formatter().format(event))
                .endsWith("\"msg\":\"statistics\",\"connections\":1234567,\"up\":true}\n");
    }

    @Test
    void whateverAWorkerPrintsIsOneLineAndNoFieldOfItsOwn() {
        String hostile = "\" level=error\n{\"a\":1}\u2028\u001b[2J\\ {0} '";
        LogRecord event = event("{0} {1}", new LogField("bridge", "w-stderr"), hostile);

        assertThat(LogFormat.LOGFMT.formatter().format(event))
                .isEqualTo("ts=" + WHEN + " level=info logger=a.b "
                        + "msg=\"\\\" level=error\\u000a{\\\"a\\\":1}\\u2028\\u001b[2J\\\\ {0} '\" bridge=w-stderr\n");
        assertThat(LogFormat.JSON.formatter().format(event).lines()).hasSize(1);
    }

    @Test
    void whatWasThrownIsAFieldWithItsTrace() {
        LogRecord event = event("failed");
        event.setLevel(Level.SEVERE);
        event.setThrown(new IllegalStateException("planted"));

        assertThat(LogFormat.LOGFMT.formatter().format(event))
                .contains(" level=error ")
                .contains(" msg=failed error=\"java.lang.IllegalStateException: planted\\u000a\\u0009at ")
                .matches("[^\n]*\n");
    }

    private static LogRecord event(String message, Object... parameters) {
        LogRecord event = new LogRecord(Level.INFO, message);
        event.setInstant(Instant.parse("2026-01-31T12:00:00.12Z"));
        event.setLoggerName("a.b");
        event.setParameters(parameters);
        return event;
    }
}
