package dev.mycelium.benchmarks.report;

import dev.mycelium.benchmarks.Sample;
import dev.mycelium.benchmarks.contestant.Contestant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Draws for each benchmark how many times our time each peer takes: a bar for the geometric mean over the messages, a thin
 * line from the smallest to the largest. The axis is logarithmic, so that twice as fast and twice as slow are equally far
 * from the line where both are the same. Its colours follow the reader's choice of light or dark.
 */
final class Chart {
    private static final double LOWEST = 0.25;
    private static final double HIGHEST = 64;
    private static final int WIDTH = 760;
    private static final int LEFT = 170;
    private static final int RIGHT = 60;
    private static final int ROW = 30;
    private static final int BAR = 9;
    private static final int HEAD = 34;
    private static final int AXIS = 22;

    private static final String STYLE = """
            <style>
            text { font: 12px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328; }
            .title { font-weight: 600; font-size: 14px; }
            .small { font-size: 11px; fill: #59636e; }
            .line { stroke: #d1d9e0; }
            .same { stroke: #1f2328; stroke-width: 1.5; }
            .range { stroke: #1f2328; stroke-width: 1; }
            .jdk0 { fill: #0969da; }
            .jdk1 { fill: #bf8700; }
            .jdk2 { fill: #8250df; }
            .paper { fill: #ffffff; }
            @media (prefers-color-scheme: dark) {
            text { fill: #f0f6fc; }
            .small { fill: #9198a1; }
            .line { stroke: #3d444d; }
            .same, .range { stroke: #f0f6fc; }
            .jdk0 { fill: #4493f8; }
            .jdk1 { fill: #d29922; }
            .jdk2 { fill: #ab7df8; }
            .paper { fill: #0d1117; }
            }
            </style>
            """;

    private final Results results;
    private final StringBuilder svg = new StringBuilder();
    private int y;

    private Chart(Results results) {
        this.results = results;
    }

    /** Returns a whole SVG document. */
    static String of(Results results) {
        return new Chart(results).drawn();
    }

    private String drawn() {
        legend();
        panel("Record to bytes", Targets.ENCODE);
        panel("Bytes to record", Targets.DECODE);
        panel("Values to bytes in place", Targets.WRITE);
        panel("Bytes to values in place", Targets.READ);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + y + "\" viewBox=\"0 0 "
                + WIDTH + " " + y + "\" role=\"img\">\n"
                + "<title>How many times Mycelium's time its peers take</title>\n"
                + STYLE + "<rect class=\"paper\" width=\"" + WIDTH + "\" height=\"" + y + "\"/>\n" + svg + "</svg>\n";
    }

    private void legend() {
        text(16, 24, "title", "Time of a peer divided by Mycelium's: to the right of 1, Mycelium is faster");
        int x = 16;
        int colour = 0;
        for (int jdk : results.jdks()) {
            svg.append("<rect class=\"jdk%d\" x=\"%d\" y=\"37\" width=\"12\" height=\"9\"/>\n".formatted(colour++, x));
            text(x + 18, 46, "", "JDK " + jdk);
            x += 80;
        }
        text(x, 46, "small", "bar: geometric mean over the messages; line: from the smallest to the largest");
        y = 58;
    }

    private void panel(String title, String benchmark) {
        List<Contestant> peers = new ArrayList<>();
        for (int jdk : results.jdks()) {
            for (Contestant peer : Tables.peers(results, benchmark, jdk)) {
                if (!peers.contains(peer)) {
                    peers.add(peer);
                }
            }
        }
        if (peers.isEmpty()) {
            return;
        }
        text(16, y + 22, "title", title);
        int top = y + HEAD;
        int bottom = top + ROW * peers.size();
        for (double tick = LOWEST; tick <= HIGHEST; tick *= 2) {
            line(tick == 1 ? "same" : "line", x(tick), top, x(tick), bottom);
            svg.append("<text class=\"small\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n"
                    .formatted(x(tick), bottom + 14, tick < 1 ? "1/" + Math.round(1 / tick) : Math.round(tick)));
        }
        y = top;
        for (Contestant peer : peers) {
            row(benchmark, peer);
            y += ROW;
        }
        y = bottom + AXIS;
    }

    private void row(String benchmark, Contestant peer) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
                .formatted(LEFT - 8, y + ROW / 2 + 4, peer.title()));
        int at = y + ROW / 2 - BAR * results.jdks().size() / 2;
        int colour = 0;
        for (int jdk : results.jdks()) {
            double[] times = times(benchmark, peer, jdk);
            if (times.length > 0) {
                bar("jdk" + colour, at, times);
            }
            colour++;
            at += BAR;
        }
    }

    private void bar(String colour, int at, double[] times) {
        double logarithms = 0;
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double time : times) {
            logarithms += Math.log(time);
            least = Math.min(least, time);
            most = Math.max(most, time);
        }
        double mean = Math.exp(logarithms / times.length);
        int from = Math.min(x(1), x(mean));
        int to = Math.max(x(1), x(mean));
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
                .formatted(colour, from, at, Math.max(1, to - from), BAR - 1));
        line("range", x(least), at + BAR / 2, x(most), at + BAR / 2);
        text(
                Math.max(x(most), to) + 5,
                at + BAR - 1,
                "small",
                String.format(Locale.ROOT, mean < 9.95 ? "%.1f" : "%.0f", mean));
    }

    private double[] times(String benchmark, Contestant peer, int jdk) {
        return Arrays.stream(Sample.values())
                .map(sample -> results.ratio(benchmark, peer, sample, jdk))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(ratio -> 1 / ratio.getAsDouble())
                .toArray();
    }

    private static int x(double times) {
        double inside = Math.max(LOWEST, Math.min(HIGHEST, times));
        double part = Math.log(inside / LOWEST) / Math.log(HIGHEST / LOWEST);
        return (int) Math.round(LEFT + part * (WIDTH - LEFT - RIGHT));
    }

    private void line(String style, int x1, int y1, int x2, int y2) {
        svg.append("<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n".formatted(style, x1, y1, x2, y2));
    }

    private void text(int x, int at, String style, String content) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(style, x, at, content));
    }
}
