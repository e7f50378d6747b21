package dev.mycelium.runtime.transport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a bus is. Its text is what {@link #parse} reads.
 *
 * <table>
 * <caption>The four kinds</caption>
 * <tr><th>text</th><th>what</th></tr>
 * <tr><td>{@code unix:/run/acme/bus.sock}</td><td>a Unix socket, by its file</td></tr>
 * <tr><td>{@code tcp://127.0.0.1:9091}</td><td>TCP; an IPv6 address stands in brackets</td></tr>
 * <tr><td>{@code tls://bus.acme.com:9092}</td><td>TLS over TCP</td></tr>
 * <tr><td>{@code inproc:trading}</td><td>between the threads of one process, by a name</td></tr>
 * </table>
 */
public sealed interface Endpoint {

    /** The variable by which a worker is told where its bus is: the path of a socket, or host:port, or a text as above. */
    String ENVIRONMENT_VARIABLE = "MYCELIUM_SOCKET";

    /**
     * A Unix socket.
     *
     * @param path the socket's file, at most 106 bytes long in UTF-8: the JDK takes no more
     */
    record Unix(Path path) implements Endpoint {

        /** The longest path in bytes: the system takes 107 (108 with the zero at their end), the JDK one less. */
        public static final int MAX_PATH_BYTES = 106;

        /**
         * Checks the path's length.
         *
         * @throws IllegalArgumentException if the path is empty or too long
         */
        public Unix {
            int length = path.toString().getBytes(StandardCharsets.UTF_8).length;
            if (length == 0) {
                throw new IllegalArgumentException("the path of a Unix socket is empty");
            }
            if (length > MAX_PATH_BYTES) {
                throw new IllegalArgumentException("the path of a Unix socket has " + length
                        + " bytes, the JDK takes at most " + MAX_PATH_BYTES + ": " + path);
            }
        }

        @Override
        public String toString() {
            return "unix:" + path;
        }
    }

    /**
     * TCP, without encryption.
     *
     * @param host a name or an address; IPv6 without brackets
     * @param port 0..65535; 0 listens on any free port and cannot be connected to
     */
    record Tcp(String host, int port) implements Endpoint {

        /**
         * Checks host and port.
         *
         * @throws IllegalArgumentException if one of them cannot be
         */
        public Tcp {
            HostAndPort.check(host, port);
        }

        @Override
        public String toString() {
            return "tcp://" + HostAndPort.text(host, port);
        }
    }

    /**
     * TLS over TCP.
     *
     * @param host a name or an address, which the server's certificate must carry; IPv6 without brackets
     * @param port 0..65535; 0 listens on any free port and cannot be connected to
     */
    record Tls(String host, int port) implements Endpoint {

        /**
         * Checks host and port.
         *
         * @throws IllegalArgumentException if one of them cannot be
         */
        public Tls {
            HostAndPort.check(host, port);
        }

        @Override
        public String toString() {
            return "tls://" + HostAndPort.text(host, port);
        }
    }

    /**
     * Between the threads of this process.
     *
     * @param name tells the buses of the process apart; letters, digits, {@code . _ -}
     */
    record InProcess(String name) implements Endpoint {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is empty or has other characters
         */
        public InProcess {
            if (name.isEmpty() || !name.chars().allMatch(InProcess::isNameCharacter)) {
                throw new IllegalArgumentException(
                        "the name of a bus in this process is letters, digits, '.', '_' and '-', not \"" + name + "\"");
            }
        }

        private static boolean isNameCharacter(int c) {
            return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
        }

        @Override
        public String toString() {
            return "inproc:" + name;
        }
    }

    /** Returns the endpoint of a Unix socket's file; {@link IllegalArgumentException} as {@link Unix} says. */
    static Endpoint unix(String path) {
        return EndpointText.unix(path);
    }

    /** Returns the endpoint of a TCP port; {@link IllegalArgumentException} as {@link Tcp} says. */
    static Endpoint tcp(String host, int port) {
        return new Tcp(host, port);
    }

    /** Returns the endpoint of a TLS port; {@link IllegalArgumentException} as {@link Tls} says. */
    static Endpoint tls(String host, int port) {
        return new Tls(host, port);
    }

    /** Returns the endpoint of a bus in this process; {@link IllegalArgumentException} as {@link InProcess} says. */
    static Endpoint inproc(String name) {
        return new InProcess(name);
    }

    /**
     * Reads one of the four texts above.
     *
     * @throws IllegalArgumentException if it is none; the message shows the text and what would be right
     */
    static Endpoint parse(String text) {
        return EndpointText.parse(Objects.requireNonNull(text, "text"));
    }

    /**
     * Reads {@value #ENVIRONMENT_VARIABLE}: a text as {@link #parse} reads it, or what a bridge gives its workers, the path
     * of a socket ({@code /run/acme/bus.sock}) or {@code host:port}. What has a slash is a path.
     *
     * @param environment such as {@link System#getenv()}
     * @throws IllegalArgumentException if the variable is missing or empty, or its text is no endpoint
     */
    static Endpoint ofEnvironment(Map<String, String> environment) {
        @Nullable String text = environment.get(ENVIRONMENT_VARIABLE);
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException(ENVIRONMENT_VARIABLE + (text == null ? " is not set" : " is empty")
                    + ": give it the path of a socket or host:port, or name an endpoint in the code");
        }
        try {
            return EndpointText.parseEnvironment(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(ENVIRONMENT_VARIABLE + ": " + e.getMessage(), e);
        }
    }
}
