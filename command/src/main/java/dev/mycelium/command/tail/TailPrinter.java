package dev.mycelium.command.tail;

import com.google.gson.JsonObject;
import dev.mycelium.command.frames.DecodedFrame;
import dev.mycelium.command.frames.FrameJson;
import dev.mycelium.command.frames.FrameLine;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Prints what came, each at once, and counts it. May be ended by another thread, as a signal's. */
public final class TailPrinter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final PrintWriter out;
    private final boolean json;
    private final boolean full;
    private final boolean colours;
    private final ZoneId zone;
    private long seen;
    private long shown;
    private long wrong;
    private boolean ended;

    /**
     * Has printed nothing yet.
     *
     * @param json whether it prints an object a line
     * @param full whether long values are shown whole, and payloads in JSON
     * @param colours whether a terminal shows it
     * @param zone in which times are shown; those in JSON are UTC
     */
    public TailPrinter(PrintWriter out, boolean json, boolean full, boolean colours, ZoneId zone) {
        this.out = out;
        this.json = json;
        this.full = full;
        this.colours = colours;
        this.zone = zone;
    }

    /** Counts a frame that came, whether it is shown or not. */
    public synchronized void seen(DecodedFrame frame) {
        seen++;
        wrong += frame.isGood() ? 0 : 1;
    }

    /** Prints a frame. */
    public synchronized void frame(DecodedFrame frame, Instant time) {
        if (json) {
            print(FrameJson.of(frame, time, full));
        } else {
            String problem = FrameLine.wrong(frame);
            print(faint(TIME.format(time.atZone(zone))) + "  " + bold(FrameLine.name(frame)) + "  "
                    + FrameLine.fields(frame, full) + (problem.isEmpty() ? "" : "  " + red(problem)) + "\n");
        }
    }

    /** Prints how many came of each type. */
    public synchronized void rates(TypeRates rates, Instant time) {
        if (json) {
            JsonObject line = new JsonObject();
            line.addProperty("time", time.toString());
            line.add("per_second", rates.json());
            print(line + "\n");
        } else {
            print(faint(TIME.format(time.atZone(zone))) + "  " + rates.line() + "\n");
        }
    }

    /** Returns how many lines were printed. */
    public synchronized long shown() {
        return shown;
    }

    /** Returns how many frames came that a receiver refuses, or that break a rule. */
    public synchronized long wrong() {
        return wrong;
    }

    /** Returns whether nobody reads what is printed any more: {@code mycelium tail | head -3}. */
    public synchronized boolean isUnread() {
        return out.checkError();
    }

    /**
     * Prints no more.
     *
     * @param dropped the frames that came too fast
     * @return what came, for people; nothing where that was said before
     */
    public synchronized String end(long dropped) {
        if (ended) {
            return "";
        }
        ended = true;
        out.flush();
        return seen + (seen == 1 ? " frame" : " frames") + " came, " + wrong + " wrong, " + shown
                + (shown == 1 ? " line" : " lines") + " shown" + (dropped == 0 ? "" : ", " + dropped + " dropped");
    }

    private void print(String line) {
        if (!ended) {
            out.print(line);
            out.flush();
            shown++;
        }
    }

    private String faint(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    private String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String red(String text) {
        return colours ? "\u001b[31m" + text + "\u001b[0m" : text;
    }
}
