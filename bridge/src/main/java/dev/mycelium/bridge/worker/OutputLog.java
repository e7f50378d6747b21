package dev.mycelium.bridge.worker;

import dev.mycelium.bridge.log.LogField;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Logs what workers print. */
final class OutputLog implements OutputHandler {
    private static final Logger LOG = System.getLogger("dev.mycelium.bridge.worker.output");

    @Override
    public void line(OutputLine line) {
        LOG.log(Level.INFO, "{0} {1}", new LogField("bridge", line.worker() + "-" + line.stream()), textOf(line));
    }

    /** What a worker prints could move the cursor of whoever reads the log, or look like another line of it. */
    static String textOf(OutputLine line) {
        StringBuilder text = new StringBuilder();
        line.text().codePoints().forEach(c -> {
            if (Character.isISOControl(c) && c != '\t') {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return line.cut() ? text + " [cut]" : text.toString();
    }
}
