package dev.mycelium.runtime.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Objects;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Who is trusted, and who one is. Each method returns changed settings and leaves these as they are.
 *
 * <pre>
 * client: TlsSettings.DEFAULT.withTrust(Path.of("ca.pem"))
 * server: TlsSettings.DEFAULT.withIdentity(Path.of("server.pem"), Path.of("server.key"))
 * </pre>
 *
 * <p>TLS 1.3 and nothing older. A client always checks that the server's certificate is for the host that it connects to: the
 * host of its endpoint, or {@link #withServerName the name that it was told}. Nothing switches that off.
 */
public final class TlsSettings {

    /** Trusts whom the system trusts, has no identity of its own, and as a server wants no certificate of its clients. */
    public static final TlsSettings DEFAULT = new TlsSettings(null, null, null, false, null);

    private final @Nullable KeyStore trust;
    private final @Nullable KeyStore identity;
    private final char @Nullable [] password;
    private final boolean clientCertificates;
    private final @Nullable String serverName;

    private TlsSettings(
            @Nullable KeyStore trust,
            @Nullable KeyStore identity,
            char @Nullable [] password,
            boolean clientCertificates,
            @Nullable String serverName) {
        this.trust = trust;
        this.identity = identity;
        this.password = password;
        this.clientCertificates = clientCertificates;
        this.serverName = serverName;
    }

    /**
     * Trusts the certificates of a PEM file, and what they have signed, and nobody else.
     *
     * @throws IOException if it cannot be read, or has no certificate
     */
    public TlsSettings withTrust(Path certificates) throws IOException {
        return withTrust(Pem.trust(certificates));
    }

    /** Trusts the certificates of a key store, and what they have signed, and nobody else. */
    public TlsSettings withTrust(KeyStore certificates) {
        Objects.requireNonNull(certificates, "certificates");
        return new TlsSettings(certificates, identity, password, clientCertificates, serverName);
    }

    /**
     * Shows a certificate: a server's must be for its host, a client's is for servers that want one.
     *
     * @param certificates a PEM file: the certificate itself, then those that lead to a trusted one
     * @param key a PEM file: the private key, PKCS #8 and not encrypted
     * @throws IOException if they cannot be read, or hold something else
     */
    public TlsSettings withIdentity(Path certificates, Path key) throws IOException {
        return withIdentity(Pem.identity(certificates, key), Pem.PASSWORD.clone());
    }

    /**
     * Shows the certificate of a key store.
     *
     * @param store holds a private key with its certificates
     * @param keyPassword opens the key; copied
     */
    public TlsSettings withIdentity(KeyStore store, char[] keyPassword) {
        Objects.requireNonNull(store, "store");
        return new TlsSettings(trust, store, keyPassword.clone(), clientCertificates, serverName);
    }

    /** As a server, wants a certificate of each client, signed by somebody who is trusted. */
    public TlsSettings requiringClientCertificates() {
        return new TlsSettings(trust, identity, password, true, serverName);
    }

    /**
     * As a client, wants the server's certificate to be for this name, and not for the host of the endpoint: where that is an
     * address, or a way through something else.
     *
     * @throws IllegalArgumentException if it is blank: then there would be nothing to check
     */
    public TlsSettings withServerName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "the server's name is blank: the check of the host cannot be switched off");
        }
        return new TlsSettings(trust, identity, password, clientCertificates, name);
    }

    /** Whether there is a certificate to show. */
    public boolean hasIdentity() {
        return identity != null;
    }

    /** Whether clients must show a certificate. */
    public boolean requiresClientCertificates() {
        return clientCertificates;
    }

    /** The name that the server's certificate must be for, or null for the host of the endpoint. */
    public @Nullable String serverName() {
        return serverName;
    }

    /**
     * Makes what TLS is spoken with.
     *
     * @throws TlsException if a key store cannot be used
     */
    public SSLContext context() throws TlsException {
        try {
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(keyManagers(), trustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new TlsException(TlsException.Reason.OTHER, "TLS cannot be set up: " + e.getMessage(), e);
        }
    }

    private KeyManager @Nullable [] keyManagers() throws GeneralSecurityException {
        if (identity == null || password == null) {
            return null;
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        char[] copy = password.clone();
        try {
            factory.init(identity, copy);
        } finally {
            Arrays.fill(copy, ' ');
        }
        KeyManager[] managers = factory.getKeyManagers();
        for (int i = 0; i < managers.length; i++) {
            if (managers[i] instanceof X509ExtendedKeyManager manager) {
                managers[i] = new ShownIdentity(manager);
            }
        }
        return managers;
    }

    private TrustManager @Nullable [] trustManagers() throws GeneralSecurityException {
        if (trust == null) {
            return null;
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trust);
        return factory.getTrustManagers();
    }

    /** Says what there is, and nothing of a key. */
    @Override
    public String toString() {
        return "TlsSettings[" + (trust == null ? "system's trust" : "own trust") + ", "
                + (identity == null ? "no identity" : "an identity")
                + (clientCertificates ? ", client certificates required" : "")
                + (serverName == null ? "" : ", server name " + serverName) + "]";
    }
}
