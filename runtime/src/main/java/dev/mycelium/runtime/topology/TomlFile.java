package dev.mycelium.runtime.topology;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlInvalidTypeException;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads a topology from a file: the one class that knows the TOML library. */
final class TomlFile {
    private static final String EXAMPLE = "name = \"archive\", services = [\"recorder\"], host = \"archive.acme.com\","
            + " port = 9091, endpoint = { kind = \"tcp\", addr = \"10.0.0.7:9091\" }";

    private TomlFile() {}

    static Topology read(Path file) {
        try {
            TomlParseResult toml = Toml.parse(file);
            if (toml.hasErrors()) {
                throw new TopologyException(file + ": " + toml.errors().get(0).toString());
            }
            return topology(file, toml);
        } catch (IOException e) {
            throw new TopologyException("cannot read " + file + ": " + reason(e), e);
        } catch (TomlInvalidTypeException e) {
            throw new TopologyException(file + ": " + e.getMessage() + ", must be as in: [[nodes]]", e);
        } catch (IllegalArgumentException e) {
            throw new TopologyException(file + ": " + e.getMessage(), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : e.toString();
    }

    private static Topology topology(Path file, TomlTable toml) {
        String folder = toml.getString("socket_dir");
        TomlArray listed = toml.getArray("nodes");
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; listed != null && i < listed.size(); i++) {
            String where = file + ", node " + (i + 1);
            try {
                nodes.add(node(listed.getTable(i)));
            } catch (TomlInvalidTypeException e) {
                throw new TopologyException(where + ": " + e.getMessage() + ", must be as in: " + EXAMPLE, e);
            } catch (IllegalArgumentException e) {
                throw new TopologyException(where + ": " + e.getMessage(), e);
            }
        }
        try {
            return new Topology(folder == null ? Topology.DEFAULT_SOCKET_DIR : Path.of(folder), nodes);
        } catch (TopologyException e) {
            throw new TopologyException(file + ": " + e.getMessage(), e);
        }
    }

    private static Node node(TomlTable table) {
        String name = table.getString("name");
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("it has no name: name = \"trading\"");
        }
        TomlArray listed = table.getArray("services");
        List<String> services = new ArrayList<>();
        for (int i = 0; listed != null && i < listed.size(); i++) {
            services.add(listed.getString(i));
        }
        Long port = table.getLong("port");
        if (port != null && (port < 1 || port > 65535)) {
            throw new IllegalArgumentException("port " + port + " is outside 1..65535");
        }
        return new Node(
                name,
                services,
                table.getString("host"),
                port == null ? null : port.intValue(),
                endpoint(table.getTable("endpoint")));
    }

    private static @Nullable Endpoint endpoint(@Nullable TomlTable table) {
        if (table == null) {
            return null;
        }
        String kind = table.getString("kind");
        String address = table.getString("addr");
        if ("unix".equals(kind)) {
            return address == null ? null : Endpoint.unix(address);
        }
        if (!"tcp".equals(kind)) {
            throw new IllegalArgumentException("the endpoint's kind is "
                    + (kind == null ? "missing" : "\"" + kind + "\"") + ", must be \"tcp\" or \"unix\"");
        }
        if (address == null) {
            throw new IllegalArgumentException("a tcp endpoint needs an address: addr = \"127.0.0.1:9091\"");
        }
        return Endpoint.parse("tcp://" + address);
    }
}
