package dev.mycelium.bridge.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.ConnectionStatus;
import dev.mycelium.bridge.status.EndpointStatus;
import dev.mycelium.bridge.status.Totals;
import dev.mycelium.bridge.status.WorkerReport;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;

/** Each attribute that JMX shows is the number that it is called after: no two of them are equal. */
class BridgeBeanTest {
    private static final BridgeStatus STATUS = new BridgeStatus(
            "ab".repeat(32),
            12.5,
            true,
            List.of("the bridge is stopping", "worker b is BACKOFF"),
            new Totals(101, 102, 103, 104, 105, 106, 107),
            List.of(new EndpointStatus("unix:/a", true, 5), new EndpointStatus("tcp://127.0.0.1:1", false, 6)),
            List.of(connection("unix:/a #1"), connection("unix:/a #2"), connection("unix:/a #3")),
            List.of(
                    new WorkerReport(
                            "a",
                            "UP",
                            Optional.of(41L),
                            Optional.of(4.5),
                            42,
                            Optional.empty(),
                            Optional.empty(),
                            43,
                            44),
                    new WorkerReport(
                            "b",
                            "BACKOFF",
                            Optional.empty(),
                            Optional.empty(),
                            51,
                            Optional.of(52),
                            Optional.of(5.5),
                            0,
                            0)),
            List.of());

    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();

    @Test
    void everyAttribute() throws Exception {
        try (BridgeBean bean = new BridgeBean(() -> STATUS)) {
            ObjectName name = new ObjectName(bean.name());
            Map<String, Object> shown = new TreeMap<>();
            for (MBeanAttributeInfo each : beans.getMBeanInfo(name).getAttributes()) {
                shown.put(each.getName(), beans.getAttribute(name, each.getName()));
            }
            assertThat(shown).containsKeys("Endpoints", "Workers", "Problems");
            shown.keySet().removeAll(Set.of("Endpoints", "Workers", "Problems"));
            CompositeData[] endpoints = (CompositeData[]) beans.getAttribute(name, "Endpoints");
            CompositeData[] workers = (CompositeData[]) beans.getAttribute(name, "Workers");
            assertThat((String[]) beans.getAttribute(name, "Problems"))
                    .containsExactly("the bridge is stopping", "worker b is BACKOFF");
            assertThat(shown)
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "Digest",
                            "ab".repeat(32),
                            "UptimeSeconds",
                            12.5,
                            "Ready",
                            true,
                            "ConnectionsAccepted",
                            101L,
                            "ConnectionsOpen",
                            3,
                            "HandshakeFailures",
                            102L,
                            "FramesForwarded",
                            103L,
                            "FramesDropped",
                            105L));
            assertThat(endpoints).hasSize(2);
            assertThat(of(endpoints[0])).isEqualTo("{accepting=true, connections=5, endpoint=unix:/a}");
            assertThat(of(endpoints[1])).isEqualTo("{accepting=false, connections=6, endpoint=tcp://127.0.0.1:1}");
            assertThat(workers).hasSize(2);
            assertThat(of(workers[0]))
                    .isEqualTo("{lastStatus=null, linesLost=43, name=a, nextStartSeconds=null, pid=41, restarts=42,"
                            + " state=UP}");
            assertThat(of(workers[1]))
                    .isEqualTo("{lastStatus=52, linesLost=0, name=b, nextStartSeconds=5.5, pid=null, restarts=51,"
                            + " state=BACKOFF}");
        }
    }

    private static String of(CompositeData shown) {
        Map<String, Object> values = new TreeMap<>();
        shown.getCompositeType().keySet().forEach(key -> values.put(key, shown.get(key)));
        return values.toString();
    }

    private static ConnectionStatus connection(String name) {
        return new ConnectionStatus(name, "JOINED", Optional.empty(), 1, 2, 3, 4, 5, 6, 7, 8, false);
    }
}
