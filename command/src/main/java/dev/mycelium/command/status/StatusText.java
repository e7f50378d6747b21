package dev.mycelium.command.status;

import dev.mycelium.bridge.link.LinkStatus;
import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ConnectionStatus;
import dev.mycelium.bridge.status.EndpointStatus;
import dev.mycelium.bridge.status.Totals;
import dev.mycelium.bridge.status.WorkerReport;
import java.util.Locale;
import java.util.Optional;

/** A bridge's status as tables. */
public final class StatusText {
    private static final String NONE = "-";
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final double KIB = 1024;

    private final BridgeStatus status;
    private final boolean colours;

    private StatusText(BridgeStatus status, boolean colours) {
        this.status = status;
        this.colours = colours;
    }

    /**
     * Returns some lines, each ending in LF.
     *
     * @param colours whether a terminal shows it
     */
    public static String of(BridgeStatus status, boolean colours) {
        StatusText text = new StatusText(status, colours);
        return text.head() + text.workers() + text.endpoints() + text.connections() + text.links();
    }

    private String head() {
        Totals totals = status.totals();
        String ready = status.ready() ? paint("32", "ready") : paint("31", "not ready");
        StringBuilder head = new StringBuilder("bridge " + ready + ", up " + time(status.uptimeSeconds()) + "\n");
        status.problems().forEach(problem -> head.append("  ").append(problem).append('\n'));
        return head + "contract " + status.digest() + "\n"
                + "connections " + totals.connections() + " came, " + totals.handshakeFailures() + " failed; frames "
                + totals.framesForwarded() + " handed on, " + totals.framesRefused() + " refused, "
                + totals.framesDropped() + " dropped, " + totals.framesWithheld() + " withheld\n";
    }

    private String workers() {
        TextTable table = new TextTable(
                "worker", "state", ">pid", ">up", ">restarts", ">last status", ">starts in", ">lines lost");
        for (WorkerReport each : status.workers()) {
            table.row(
                    each.name(),
                    each.state(),
                    shown(each.pid()),
                    each.uptimeSeconds().map(StatusText::time).orElse(NONE),
                    Integer.toString(each.restarts()),
                    shown(each.lastStatus()),
                    each.nextStartSeconds().map(StatusText::time).orElse(NONE),
                    Long.toString(each.linesLost()));
        }
        return block(table);
    }

    private String endpoints() {
        TextTable table = new TextTable("endpoint", "accepts", ">connections");
        for (EndpointStatus each : status.endpoints()) {
            table.row(each.endpoint(), each.accepting() ? "yes" : "no", Integer.toString(each.connections()));
        }
        return block(table);
    }

    private String connections() {
        TextTable table = new TextTable(
                "connection", "state", ">age", ">in/s", ">out/s", ">in", ">out", ">queued", ">bytes", ">dropped");
        for (ConnectionStatus each : status.connections()) {
            table.row(
                    each.name(),
                    each.blocked() ? each.state() + ", blocked" : each.state(),
                    time(each.ageSeconds()),
                    rate(each.framesInPerSecond()),
                    rate(each.framesOutPerSecond()),
                    Long.toString(each.framesIn()),
                    Long.toString(each.framesOut()),
                    Integer.toString(each.queuedFrames()),
                    bytes(each.queuedBytes()),
                    Long.toString(each.dropped()));
        }
        return block(table);
    }

    private String links() {
        TextTable table = new TextTable("link", "to", "state", ">sent", ">received", ">dropped", "why");
        for (LinkStatus each : status.links()) {
            table.row(
                    each.name(),
                    each.endpoint(),
                    each.up() ? "UP" : "DOWN",
                    Long.toString(each.sent()),
                    Long.toString(each.received()),
                    Long.toString(each.dropped()),
                    each.cause().orElse(""));
        }
        return block(table);
    }

    /** Nothing is said of what there is none of. */
    private String block(TextTable table) {
        return table.isEmpty() ? "" : "\n" + table.text(colours);
    }

    private String paint(String colour, String text) {
        return colours ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }

    private static String shown(Optional<?> number) {
        return number.map(String::valueOf).orElse(NONE);
    }

    /** Returns {@code 4.2s}, {@code 3m12s}, {@code 2h03m}, {@code 5d04h}: two units tell enough. */
    static String time(double seconds) {
        if (seconds < MINUTE) {
            return String.format(Locale.ROOT, "%.1fs", Math.floor(seconds * 10) / 10);
        }
        long whole = (long) seconds;
        if (whole < HOUR) {
            return two(whole, MINUTE, "m", "s");
        }
        return whole < DAY ? two(whole / MINUTE, MINUTE, "h", "m") : two(whole / HOUR, 24, "d", "h");
    }

    private static String two(long amount, int parts, String large, String small) {
        return String.format(Locale.ROOT, "%d%s%02d%s", amount / parts, large, amount % parts, small);
    }

    private static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond >= 100 ? "%.0f" : "%.1f", perSecond);
    }

    private static String bytes(long bytes) {
        if (bytes < KIB) {
            return Long.toString(bytes);
        }
        return bytes < KIB * KIB
                ? String.format(Locale.ROOT, "%.1fK", bytes / KIB)
                : String.format(Locale.ROOT, "%.1fM", bytes / KIB / KIB);
    }
}
