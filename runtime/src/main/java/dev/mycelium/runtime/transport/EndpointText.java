package dev.mycelium.runtime.transport;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the text of an endpoint. */
final class EndpointText {
    private static final String FORMS = "unix:/path, tcp://host:port, tls://host:port or inproc:name";

    private EndpointText() {}

    static Endpoint parse(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("endpoint \"" + text + "\": " + e.getMessage(), e);
        }
    }

    static Endpoint parseEnvironment(String text) {
        boolean hasScheme = text.startsWith("unix:") || text.startsWith("inproc:") || text.contains("://");
        if (hasScheme) {
            return parse(text);
        }
        return text.indexOf('/') >= 0 || text.indexOf(':') < 0 ? parse("unix:" + text) : parse("tcp://" + text);
    }

    static Endpoint unix(String path) {
        try {
            return new Endpoint.Unix(Path.of(path));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("\"" + path + "\" is no path: " + e.getReason(), e);
        }
    }

    private static Endpoint read(String text) {
        if (text.startsWith("unix:")) {
            return unixAfterScheme(text.substring("unix:".length()));
        }
        if (text.startsWith("tcp://")) {
            HostAndPort at = HostAndPort.parse(text.substring("tcp://".length()));
            return new Endpoint.Tcp(at.host(), at.port());
        }
        if (text.startsWith("tls://")) {
            HostAndPort at = HostAndPort.parse(text.substring("tls://".length()));
            return new Endpoint.Tls(at.host(), at.port());
        }
        if (text.startsWith("inproc:")) {
            return new Endpoint.InProcess(text.substring("inproc:".length()));
        }
        throw new IllegalArgumentException("must be " + FORMS);
    }

    /** {@code unix:///path} is how URLs are written, so it is understood; {@code unix://path} would name a host. */
    private static Endpoint unixAfterScheme(String rest) {
        if (!rest.startsWith("//")) {
            return unix(rest);
        }
        if (!rest.startsWith("///")) {
            throw new IllegalArgumentException("a Unix socket has no host: unix:/path or unix:///path");
        }
        return unix(rest.substring(2));
    }
}
