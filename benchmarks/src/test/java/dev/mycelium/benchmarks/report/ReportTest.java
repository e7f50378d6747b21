package dev.mycelium.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The figures of the input were made up; what is expected was worked out on paper. */
class ReportTest {
    private static final Path INPUT = Path.of("src/test/resources/report");

    @TempDir
    Path folder;

    @Test
    void theFigureIsTheMedianOfForksAndOfEachForkItsBestIteration() throws IOException {
        Measured first = JmhResults.read(INPUT.resolve("jdk17.json")).get(0);
        // the best of the forks: 3, 2 and 4
        assertThat(first).isEqualTo(new Measured("FlyweightBenchmark.write", "MYCELIUM", "COUNTER", 17, 3.0, 1e-4));
    }

    @Test
    void microsecondsBecomeNanoseconds() throws IOException {
        assertThat(JmhResults.read(INPUT.resolve("jdk17.json")).get(3).nanoseconds())
                .isEqualTo(80);
    }

    @Test
    void ofSeveralFilesTheMedianIsTaken() {
        List<Measured> all = new ArrayList<>();
        for (double time : new double[] {9, 2, 4}) {
            all.add(new Measured("FrameBenchmark.walk", "", "", 17, time, 0));
        }
        assertThat(new Results(all).nanoseconds("FrameBenchmark.walk", 17)).hasValue(4);
    }

    @Test
    void targetsAreJudgedOnEachJdk() throws IOException {
        String table = Tables.targets(results(), Targets.all());
        assertThat(table.lines())
                .contains(
                        "| target | at most | JDK 17 | JDK 25 |",
                        "| flyweight write, SBE: CounterUpdate | 0.75 | 0.50 reached | **0.80 missed**, [why](../benchmarks/NOTES.md#flyweights-beside-sbe) |",
                        "| flyweight read, SBE: CounterUpdate | 0.75 | not measured | not measured |",
                        "| flyweight write, by hand: CounterUpdate | 1.05 | **1.50 missed**, [why](../benchmarks/NOTES.md#flyweights-beside-code-by-hand) | not measured |",
                        "| record encode, Fory: TextMessage, ASCII | 1.00 | **2.00 missed**, [why](../benchmarks/NOTES.md#text-in-records) | not measured |",
                        "| flyweight write, allocation: CounterUpdate | 0 B | 0 B reached | 0 B reached |",
                        "| record encode, allocation: TextMessage, ASCII | 0 B | **24 B missed** | not measured |",
                        "| cursor and flyweights over 64 MiB, allocation | 0 B | 0 B reached | not measured |",
                        "| cursor and flyweights over 64 MiB, sum of the longs | 2.00 | 1.50 reached | not measured |");
    }

    @Test
    void ratiosStandBesideTheTime() throws IOException {
        assertThat(Tables.ratios(results(), "FlyweightBenchmark.write", 17)).isEqualTo("""
                        | message | Mycelium | by hand | SBE |
                        |---|---:|---:|---:|
                        | CounterUpdate | 3.0 ns | 1.50 | 0.50 |
                        """);
        assertThat(Tables.ratios(results(), "RecordBenchmark.encode", 17)).isEqualTo("""
                        | message | Mycelium | Fory |
                        |---|---:|---:|
                        | TextMessage, ASCII | 80.0 ns (24 B) | 2.00 |
                        """);
    }

    @Test
    void theChartDrawsEachPeerOnceForEachJdk() throws Exception {
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Chart.of(results()).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        // the key's square, then Fory, and in place by hand and SBE: at 1/2, 2/3 and 2 times our time; 88.3 pixels
        // double it
        assertThat(attributes(svg, "jdk0", "width")).containsExactly("12", "67", "39", "66");
        assertThat(attributes(svg, "jdk1", "width")).containsExactly("12", "21");
        assertThat(svg.getTextContent())
                .contains("JDK 17", "JDK 25", "by hand", "SBE", "Fory", "0.7", "2.0", "0.5", "1.3")
                .doesNotContain("Kryo", "Bytes to record");
    }

    @Test
    void bothFilesAreWritten() throws IOException {
        Path further = Files.writeString(folder.resolve("more.md"), "## More\n\nof it\n");
        Report.main(new String[] {
            folder.resolve("out").toString(),
            "benchmarks/run full",
            INPUT.resolve("jdk17.json").toString(),
            INPUT.resolve("jdk25.json").toString(),
            further.toString()
        });
        assertThat(folder.resolve("out/benchmarks.md"))
                .content()
                .contains("Written by `benchmarks/run full`", "JDK 17.0.15 (Some VM) and 25.0.1 (Some VM)")
                .contains("](benchmarks.svg)", "| 17 | 20 ns a frame | 30 ns a frame |")
                .endsWith("\n## More\n\nof it\n");
        assertThat(folder.resolve("out/benchmarks.svg")).content().startsWith("<svg ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                          | not the JSON that JMH writes with -rf json
                    [{"benchmark": "a.B.c"}]    | bad.json: not the JSON that JMH writes with -rf json
                    [{"benchmark": "a.B.c", "jdkVersion": "17", "secondaryMetrics": {}, "primaryMetric": {"rawData": [[1]], "scoreUnit": "ops/s"}}] | unit ops/s, must be ns/op, us/op or ms/op
                    """)
    void otherFilesAreRefusedWithTheirName(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), content);
        assertThatThrownBy(() -> JmhResults.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    private static Results results() throws IOException {
        List<Measured> all = new ArrayList<>(JmhResults.read(INPUT.resolve("jdk17.json")));
        all.addAll(JmhResults.read(INPUT.resolve("jdk25.json")));
        return new Results(all);
    }

    private static List<String> attributes(Element svg, String style, String name) {
        List<String> values = new ArrayList<>();
        NodeList rectangles = svg.getElementsByTagName("rect");
        for (int i = 0; i < rectangles.getLength(); i++) {
            Element rectangle = (Element) rectangles.item(i);
            if (rectangle.getAttribute("class").equals(style)) {
                values.add(rectangle.getAttribute(name));
            }
        }
        return values;
    }
}
