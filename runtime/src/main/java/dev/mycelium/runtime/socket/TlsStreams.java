package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.tls.TlsSettings;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/** Makes the two ends of TLS. */
public final class TlsStreams {
    private static final String[] PROTOCOLS = {"TLSv1.3"};

    private TlsStreams() {}

    /** Returns a client's: the server's certificate must be for the host, or for the name that the settings say. */
    public static Streams client(TlsSettings settings, String host, int port) throws TlsException {
        SSLContext context = settings.context();
        String told = settings.serverName();
        String name = told == null ? host : told;
        return channel -> {
            SSLEngine engine = context.createSSLEngine(name, port);
            engine.setUseClientMode(true);
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setProtocols(PROTOCOLS);
            // RFC 2818 is how a certificate says its hosts; it has nothing else of HTTPS.
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            if (isName(name)) {
                parameters.setServerNames(List.of(new SNIHostName(name)));
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

    /** An address is not sent as a server's name: RFC 6066, section 3. */
    private static boolean isName(String host) {
        return host.indexOf(':') < 0 && !host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
