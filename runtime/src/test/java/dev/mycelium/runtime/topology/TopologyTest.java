package dev.mycelium.runtime.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopologyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "pricer, risk, inproc:trading",
        "pricer, local, unix:/run/acme/near.sock",
        "local, pricer, unix:/run/acme/trading.sock",
        "local, loop, unix:/run/acme/loop.sock",
        "loop, other-loop, unix:/run/acme/other-loop.sock",
        "pricer, named, unix:/run/named.sock",
        "pricer, recorder, tcp://archive.acme.com:9091",
        "recorder, twin, unix:/run/acme/twin.sock",
        "pricer, twin, tcp://10.0.0.7:9092",
    })
    void servicesReachEachOtherByWhatLiesBetweenThem(String from, String to, String expected) throws IOException {
        assertThat(Topology.read(everything()).between(from, to)).hasToString(expected);
    }

    @Test
    void aNodeListensWhereTheFileSays() throws IOException {
        Topology topology = Topology.read(everything());
        assertThat(topology.nodes())
                .extracting(node -> topology.endpointsOf(node).toString())
                .containsExactly(
                        "[unix:/run/acme/trading.sock]",
                        "[unix:/run/acme/near.sock]",
                        "[unix:/run/acme/loop.sock]",
                        "[unix:/run/acme/other-loop.sock, tcp://127.0.0.1:7]",
                        "[unix:/run/named.sock]",
                        "[unix:/run/acme/archive.sock, tcp://archive.acme.com:9091]",
                        "[unix:/run/acme/twin.sock, tcp://10.0.0.7:9092]");
        Topology bare = Topology.read(write("[[nodes]]\nname = 'a'\nservices = ['x']\nnobody_knows = 1\n"));
        assertThat(bare.endpointsOf(bare.nodeOf("x"))).hasToString("[unix:/tmp/mycelium/a.sock]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name='a'; name='a' | there are two nodes \"a\"",
                "name='a' services=['x','x'] | node \"a\" has the service \"x\" twice",
                "name='a' services=['x']; name='b' services=['x'] | the service \"x\" is on two nodes, \"a\" and \"b\"",
                "name='a' host='far' | node \"a\" is on far, so it needs a port: port = 9091",
                "name='a' endpoint={kind='tcp'} | node 1: a tcp endpoint needs an address: addr = \"127.0.0.1:9091\"",
                "name='a' endpoint={kind='udp'} | node 1: the endpoint's kind is \"udp\", must be \"tcp\" or \"unix\"",
                "name='a' endpoint={} | node 1: the endpoint's kind is missing, must be \"tcp\" or \"unix\"",
                "services=['x'] | node 1: it has no name: name = \"trading\"",
                "name='a' services='x' | node 1: Value of 'services' is a string, must be as in: name = \"archive\", services = [\"recorder\"], host = \"archive.acme.com\", port = 9091, endpoint = { kind = \"tcp\", addr = \"10.0.0.7:9091\" }",
                "name='a' port=70000 | node 1: port 70000 is outside 1..65535",
            })
    void whatCannotBeIsNamed(String nodes, String error) throws IOException {
        Path file = write("[[nodes]]\n" + nodes.replace(" ", "\n").replace(";", "\n[[nodes]]"));
        assertThatThrownBy(() -> Topology.read(file))
                .isInstanceOf(TopologyException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageEndingWith(error);
    }

    @Test
    void anUnknownServiceIsShownTheKnownOnesAndBadTomlItsPlace() throws IOException {
        Topology topology = Topology.read(everything());
        assertThatThrownBy(() -> topology.between("pricer", "prizer"))
                .isInstanceOf(TopologyException.class)
                .hasMessage(
                        "no node has the service \"prizer\"; there are local, loop, named, other-loop, pricer, recorder, "
                                + "risk, twin");
        Path bad = write("socket_dir = \n");
        assertThatThrownBy(() -> Topology.read(bad))
                .isInstanceOf(TopologyException.class)
                .hasMessageStartingWith(bad + ": ")
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> Topology.read(folder.resolve("none.toml")))
                .isInstanceOf(TopologyException.class)
                .hasMessage("cannot read " + folder.resolve("none.toml") + ": there is no such file");
        Path wrong = write("nodes = 1\n");
        assertThatThrownBy(() -> Topology.read(wrong))
                .isInstanceOf(TopologyException.class)
                .hasMessage(wrong + ": Value of 'nodes' is a integer, must be as in: [[nodes]]");
    }

    @Test
    void withoutTheLibraryTheErrorNamesIt() throws Exception {
        URL classes = Topology.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> topology = alone.loadClass(Topology.class.getName());
            assertThatThrownBy(() -> topology.getMethod("read", Path.class).invoke(null, Path.of("topology.toml")))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessage(
                            "topology.toml: reading TOML needs the library org.tomlj:tomlj, which is not there: add it"
                                    + " to the dependencies, and in a module say requires org.tomlj");
        }
    }

    private Path everything() throws IOException {
        return write("""
                socket_dir = "/run/acme"
                [[nodes]]
                name = "trading"
                services = ["pricer", "risk"]
                [[nodes]]
                name = "near"
                services = ["local"]
                host = "localhost"
                [[nodes]]
                name = "loop"
                services = ["loop"]
                [[nodes]]
                name = "other-loop"
                services = ["other-loop"]
                host = "127.0.0.1"
                port = 7
                [[nodes]]
                name = "named"
                services = ["named"]
                endpoint = { kind = "unix", addr = "/run/named.sock" }
                [[nodes]]
                name = "archive"
                services = ["recorder"]
                host = "archive.acme.com"
                port = 9091
                [[nodes]]
                name = "twin"
                services = ["twin"]
                host = "archive.acme.com"
                port = 9092
                endpoint = { kind = "tcp", addr = "10.0.0.7:9092" }
                """);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "topology", ".toml"), text);
    }
}
