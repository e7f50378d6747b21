package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.tls.TlsSettings;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/** Makes the two ends of TLS. */
public final class TlsStreams {
    private static final String[] PROTOCOLS = {"TLSv1.3"};

    private TlsStreams() {}

    /**
     * Returns a client's: the server's certificate must be for the host, or for the name that the settings say.
     *
     * @throws IllegalArgumentException if no certificate can be for that, as it is no name of a host
     */
    public static Streams client(TlsSettings settings, String host, int port) throws TlsException {
        SSLContext context = settings.context();
        String told = settings.serverName();
        String name = told == null ? host : told;
        List<SNIServerName> asked = isName(name) ? List.of(nameOf(name)) : List.of();
        return channel -> {
            SSLEngine engine = context.createSSLEngine(name, port);
            engine.setUseClientMode(true);
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setProtocols(PROTOCOLS);
            // RFC 2818 is how a certificate says its hosts; it has nothing else of HTTPS.
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            if (!asked.isEmpty()) {
                parameters.setServerNames(asked);
            }
            engine.setSSLParameters(parameters);
            return new TlsStream(channel, engine, settings.hasIdentity());
        };
    }

    /** Returns a server's. */
    public static Streams server(TlsSettings settings) throws TlsException {
        SSLContext context = settings.context();
        return channel -> {
            SSLEngine engine = context.createSSLEngine();
            engine.setUseClientMode(false);
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setProtocols(PROTOCOLS);
            parameters.setNeedClientAuth(settings.requiresClientCertificates());
            engine.setSSLParameters(parameters);
            return new TlsStream(channel, engine, settings.hasIdentity());
        };
    }

    /** What is no name would otherwise be an error of each try to connect, in words of the JDK's. */
    private static SNIServerName nameOf(String host) {
        try {
            return new SNIHostName(host);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "no certificate can be for \"" + host + "\" (" + e.getMessage()
                            + "): connect to another name, or say the certificate's by withServerName(...)",
                    e);
        }
    }

    /** An address is not sent as a server's name: RFC 6066, section 3. */
    private static boolean isName(String host) {
        return host.indexOf(':') < 0 && !host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
