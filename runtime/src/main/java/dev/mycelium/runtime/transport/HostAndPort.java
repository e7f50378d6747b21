package dev.mycelium.runtime.transport;

/** A host with a port, and the text of it: {@code host:port}, {@code [IPv6]:port}. */
record HostAndPort(String host, int port) {

    static void check(String host, int port) {
        if (host.isEmpty()) {
            throw new IllegalArgumentException("the host is empty");
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '/' || c == '[' || c == ']' || c == '@') {
                throw new IllegalArgumentException(
                        "a host is a name or an address, not \"" + host + "\" (character " + (i + 1) + ")");
            }
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port " + port + " is outside 0..65535");
        }
    }

    static String text(String host, int port) {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }

    /** Reads the text; ranges are the business of who is made from it. */
    static HostAndPort parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("there is no port: host:port is expected");
        }
        String host = text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        } else if (host.indexOf(':') >= 0) {
            throw new IllegalArgumentException("an IPv6 address stands in brackets: [" + host + "]:port");
        }
        return new HostAndPort(host, port(text.substring(colon + 1)));
    }

    private static int port(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw new IllegalArgumentException("port \"" + digits + "\" is not a number of 0..65535");
        }
        return Integer.parseInt(digits);
    }
}
