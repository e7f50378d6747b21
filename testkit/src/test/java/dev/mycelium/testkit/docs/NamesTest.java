package dev.mycelium.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.ConnectionBuilder;
import dev.mycelium.runtime.bus.ConnectionSnapshot;
import dev.mycelium.runtime.bus.InProcessBus;
import dev.mycelium.runtime.bus.LinkCounters;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.bus.ReceivedCounters;
import dev.mycelium.runtime.bus.RuleBreach;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.metrics.BusMetrics;
import dev.mycelium.runtime.metrics.MetricName;
import dev.mycelium.runtime.metrics.Metrics;
import dev.mycelium.runtime.server.BusServer;
import dev.mycelium.runtime.server.BusServerBuilder;
import dev.mycelium.runtime.server.BusServerCounters;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.LongSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on the bus names is there under that name, and nothing that has a name is left out. */
class NamesTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    Path folder;

    @Test
    void theTableOfCountersIsTheOneOfTheCode() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Field field : BusMetrics.class.getFields()) {
            if (field.getType() == MetricName.class) {
                names.add(((MetricName) field.get(null)).text());
            }
        }
        assertThat(counterTable().keySet()).isEqualTo(names);
    }

    /** All are there from the start, also of what has not happened yet. */
    @Test
    void tagsAndReasonsOfTheTableAreThoseThatAreCounted() throws Exception {
        Map<String, Set<String>> counted = counted();
        Map<String, List<String>> table = counterTable();
        counted.forEach((name, tags) -> {
            List<String> row = table.get(name);
            assertThat(codes(row.get(1))).as("tags of " + name).isEqualTo(keys(tags));
            if (keys(tags).equals(Set.of("reason")) && tags.size() > 1) {
                Set<String> reasons = new TreeSet<>();
                tags.forEach(each -> reasons.add(each.substring("reason=".length())));
                assertThat(codes(row.get(2))).as("reasons of " + name).isEqualTo(reasons);
            }
        });
        assertThat(counted.keySet()).isEqualTo(table.keySet());
    }

    @ParameterizedTest
    @ValueSource(classes = {ConnectionBuilder.class, BusServerBuilder.class})
    void everyOptionIsOnThePage(Class<?> builder) throws Exception {
        String page = Page.text("bus.md");
        Stream<String> options = Arrays.stream(builder.getMethods())
                .filter(each -> each.getReturnType() == builder)
                .map(Method::getName)
                .distinct();
        assertThat(options)
                .allMatch(option ->
                        Pattern.compile("[`.]" + option + "[`(]").matcher(page).find());
    }

    @Test
    void everyReasonAndPolicyIsOnThePage() throws Exception {
        List<Enum<?>> all = new ArrayList<>();
        all.addAll(List.of(Overflow.values()));
        all.addAll(List.of(RuleBreach.values()));
        all.addAll(List.of(TlsException.Reason.values()));
        all.addAll(List.of(CloseReason.values()));
        all.addAll(List.of(HandshakeException.Reason.values()));
        String page = Page.text("bus.md");
        assertThat(all)
                .extracting(Enum::name)
                .allMatch(name ->
                        Pattern.compile("[`.]" + name + "\\b").matcher(page).find());
    }

    @Test
    void everyCounterThatThePageAsksForIsThere() throws Exception {
        Map<String, Class<?>> records = Map.of(
                "snapshot()", ConnectionSnapshot.class,
                "received()", ReceivedCounters.class,
                "linkCounters()", LinkCounters.class);
        List<MatchResult> asked = Pattern.compile("(\\w+\\(\\))\\.(\\w+)\\(\\)")
                .matcher(Page.text("bus.md"))
                .results()
                .filter(each -> records.containsKey(each.group(1)))
                .toList();
        assertThat(asked).hasSizeGreaterThan(7);
        assertThat(asked)
                .allMatch(each -> components(records.get(each.group(1))).contains(each.group(2)));
        Set<String> sums = Pattern.compile("`(?:offered|queued) = ([\\w +]+)`")
                .matcher(Page.text("bus.md"))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
        assertThat(sums).hasSize(2);
        Set<String> known = new TreeSet<>(components(QueueCounters.class));
        known.addAll(components(BusServerCounters.class));
        assertThat(sums).allMatch(sum -> known.containsAll(List.of(sum.split(" \\+ ", -1))));
    }

    /** By each name the cells of its row. */
    private static Map<String, List<String>> counterTable() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        String page = Page.text("bus.md");
        String table = page.substring(page.indexOf("| name | tags | what |"));
        for (String line : table.substring(0, table.indexOf("\n\n")).split("\n", -1)) {
            List<String> cells = List.of(line.substring(1).split("\\|", -1));
            codes(cells.get(0)).forEach(name -> rows.put(name, cells));
        }
        return rows;
    }

    private Map<String, Set<String>> counted() throws IOException {
        Map<String, Set<String>> all = new ConcurrentSkipListMap<>();
        Schema<Object> nothing = new Schema<>(SchemaDigest.of(new byte[32]), 0, 0, 0, List.of());
        Metrics metrics = new Asked(all);
        try (BusServer server = BusServer.builder(nothing)
                        .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                        .metrics(metrics)
                        .start();
                InProcessBus bus = new InProcessBus(nothing, Clock.system(), metrics)) {
            bus.connect().close();
            assertThat(server.endpoints()).hasSize(1);
        }
        return all;
    }

    /** Writes down which names and tags it is asked for. */
    private record Asked(Map<String, Set<String>> all) implements Metrics {
        @Override
        public Counter counter(MetricName name, Map<String, String> tags) {
            add(name, tags);
            return NONE.counter(name, tags);
        }

        @Override
        public Times times(MetricName name, Map<String, String> tags) {
            add(name, tags);
            return NONE.times(name, tags);
        }

        @Override
        public Gauge gauge(MetricName name, Map<String, String> tags, LongSupplier value) {
            add(name, tags);
            return NONE.gauge(name, tags, value);
        }

        private void add(MetricName name, Map<String, String> tags) {
            Set<String> known = all.computeIfAbsent(name.text(), each -> new ConcurrentSkipListSet<>());
            tags.forEach((key, value) -> known.add(key + "=" + value));
        }
    }

    private static Set<String> keys(Set<String> tags) {
        Set<String> keys = new TreeSet<>();
        tags.forEach(each -> keys.add(each.substring(0, each.indexOf('='))));
        return keys;
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new TreeSet<>();
        CODE.matcher(text).results().forEach(each -> codes.add(each.group(1)));
        return codes;
    }

    private static Set<String> components(Class<?> record) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent each : record.getRecordComponents()) {
            names.add(each.getName());
        }
        assertThat(Modifier.isPublic(record.getModifiers())).isTrue();
        return names;
    }
}
