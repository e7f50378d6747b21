package dev.mycelium.bridge.log;

import dev.mycelium.bridge.status.JsonText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/**
 * A structured log: one line for each event, for programs that read logs. The fields are {@code ts} (RFC 3339, UTC), {@code
 * level} ({@code error}, {@code warn}, {@code info}, {@code debug}), {@code logger}, {@code msg}, those of the event, such as
 * {@code bridge=pricer-stdout} of what a worker prints, and {@code error} with the stack trace of what was thrown.
 */
public enum LogFormat {
    /** {@code ts=2026-01-31T12:00:00.123Z level=info msg="is up"}: text in quotes where it has to be. */
    LOGFMT {
        @Override
        String line(Map<String, Object> fields) {
            return fields.entrySet().stream()
                    .map(each -> each.getKey() + "=" + bare(String.valueOf(each.getValue())))
                    .collect(Collectors.joining(" "));
        }
    },
    /** An object for each line. */
    JSON {
        @Override
        String line(Map<String, Object> fields) {
            return fields.entrySet().stream()
                    .map(each -> JsonText.quote(each.getKey()) + ":" + literal(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
    };

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    abstract String line(Map<String, Object> fields);

    /** Returns a formatter for {@code java.util.logging}, to which logs go unless another {@code System.Logger} is there. */
    public Formatter formatter() {
        return new Formatter() {
            @Override
            public String format(LogRecord event) {
                return line(fieldsOf(event, formatMessage(withoutFields(event)))) + "\n";
            }
        };
    }

    /** Has the handlers of {@code java.util.logging} that every event reaches, the console's unless told otherwise, write it. */
    public void install() {
        for (Handler each : LogManager.getLogManager().getLogger("").getHandlers()) {
            each.setFormatter(formatter());
            try {
                each.setEncoding("UTF-8");
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("every JVM has UTF-8", e);
            }
        }
    }

    private static Map<String, Object> fieldsOf(LogRecord event, String message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ts", TIME.format(Instant.ofEpochMilli(event.getMillis())));
        fields.put("level", levelOf(event.getLevel()));
        fields.put("logger", String.valueOf(event.getLoggerName()));
        fields.put("msg", message);
        for (Object each : parametersOf(event)) {
            if (each instanceof LogField field) {
                fields.put(field.name(), field.value());
            }
        }
        if (event.getThrown() != null) {
            StringWriter trace = new StringWriter();
            event.getThrown().printStackTrace(new PrintWriter(trace));
            fields.put("error", trace.toString().strip());
        }
        return fields;
    }

    /** What stands in a field of its own does not stand in the message too. */
    private static LogRecord withoutFields(LogRecord event) {
        String message = String.valueOf(event.getMessage());
        Object[] parameters = parametersOf(event);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof LogField) {
                String place = "{" + i + "}";
                message = message.replace(place + " ", "")
                        .replace(" " + place, "")
                        .replace(place, "");
            }
        }
        LogRecord rest = new LogRecord(event.getLevel(), message);
        rest.setParameters(parameters);
        return rest;
    }

    private static Object[] parametersOf(LogRecord event) {
        return event.getParameters() == null ? new Object[0] : event.getParameters();
    }

    private static String levelOf(Level level) {
        return level.intValue() >= Level.SEVERE.intValue()
                ? "error"
                : level.intValue() >= Level.WARNING.intValue()
                        ? "warn"
                        : level.intValue() >= Level.INFO.intValue() ? "info" : "debug";
    }

    private static String literal(Object value) {
        return value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : JsonText.quote(String.valueOf(value));
    }

    private static String bare(String value) {
        boolean plain = !value.isEmpty()
                && value.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '=' && c != '\\');
        return plain ? value : JsonText.quote(value);
    }
}
