package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.link.BusLink;
import dev.mycelium.bridge.status.JsonText;
import dev.mycelium.bridge.worker.Worker;
import dev.mycelium.runtime.transport.Endpoint;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alert rules and the dashboard name what a running bridge says, and the page names every alert. */
class MonitoringFilesTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern METRIC = Pattern.compile("\\b(?:socket_endpoint|bridge|connection)_[a-z_]+");

    @TempDir
    Path folder;

    @Test
    void everyMetricThatIsAskedForIsThere() throws Exception {
        List<String> expressions = new ArrayList<>(values(alerts(), "expr"));
        expressionsIn(
                Objects.requireNonNull(JsonText.parse(Files.readString(DOCS.resolve("monitoring/dashboard.json")))),
                expressions);
        Set<String> asked = new TreeSet<>();
        assertThat(expressions).filteredOn(each -> each.contains("ALERTS")).hasSize(1);
        expressions.removeIf(each -> each.contains("ALERTS")); // That one Prometheus says itself.
        for (String each : expressions) {
            Matcher names = METRIC.matcher(each);
            assertThat(names.find()).as(each).isTrue();
            do {
                asked.add(names.group());
            } while (names.find());
        }

        assertThat(asked).hasSizeGreaterThan(15);
        assertThat(scraped()).containsAll(asked);
    }

    @Test
    void everyAlertHasItsRowAndEveryRowItsAlert() throws Exception {
        String alerts = alerts();
        Set<String> rows = Files.readAllLines(DOCS.resolve("monitoring.md")).stream()
                .filter(each -> each.startsWith("| `Mycelium"))
                .map(each -> each.substring(3, each.indexOf('`', 3)))
                .collect(Collectors.toSet());
        List<String> names = values(alerts, "- alert");

        assertThat(names).doesNotHaveDuplicates();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(names);
        for (String key : List.of("expr", "for", "severity", "summary")) {
            assertThat(values(alerts, key)).as(key).hasSameSizeAs(names);
        }
    }

    /** Counters of failures are there when something has failed. */
    private Set<String> scraped() throws Exception {
        Endpoint endpoint = Endpoint.unix(folder.resolve("bus.sock").toString());
        try (Bridge bridge = Bridge.builder(Chunk.SCHEMA)
                        .listen(endpoint)
                        .folder(folder.resolve("state"))
                        .monitor(0)
                        .worker(Worker.named("w").command("sleep", "1000").readyOnLaunch())
                        .link(BusLink.named("l")
                                .to(Endpoint.unix(folder.resolve("none.sock").toString()))
                                .passing("Chunk"))
                        .start();
                Client wrong = Client.join(endpoint, Chunk.digest(9))) {
            Programs.await("a failure", () -> bridge.counters().handshakeFailures() == 1);
            assertThat(wrong).isNotNull();
            URI uri = URI.create(
                    "http://127.0.0.1:" + bridge.monitor().orElseThrow().getPort() + "/metrics");
            String body = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
            return body.lines()
                    .filter(each -> !each.startsWith("#"))
                    .map(each -> each.split("[{ ]", 2)[0])
                    .collect(Collectors.toSet());
        }
    }

    private static String alerts() throws Exception {
        return Files.readString(DOCS.resolve("monitoring/alerts.yml"));
    }

    private static List<String> values(String yaml, String key) {
        return yaml.lines()
                .map(String::strip)
                .filter(each -> each.startsWith(key + ": "))
                .map(each -> each.substring(key.length() + 2))
                .toList();
    }

    private static void expressionsIn(Object json, List<String> found) {
        if (json instanceof Map<?, ?> object) {
            if (object.get("expr") instanceof String expression) {
                found.add(expression);
            }
            object.values().stream().filter(Objects::nonNull).forEach(each -> expressionsIn(each, found));
        } else if (json instanceof List<?> list) {
            list.stream().filter(Objects::nonNull).forEach(each -> expressionsIn(each, found));
        }
    }
}
