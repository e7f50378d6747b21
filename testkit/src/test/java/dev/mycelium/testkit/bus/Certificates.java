package dev.mycelium.testkit.bus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Certificates for tests, made anew in each run by the JDK's own keytool: two authorities, and what one of them signed. */
final class Certificates {
    static final char[] PASSWORD = "changeit".toCharArray();
    private static @Nullable Certificates ofThisRun;

    private final Path folder;
    private final KeyStore all;

    private Certificates(Path folder, KeyStore all) {
        this.folder = folder;
        this.all = all;
    }

    /** Returns the same to all tests of a run: to make them takes seconds. */
    static synchronized Certificates ofThisRun() throws Exception {
        Certificates made = ofThisRun;
        if (made == null) {
            Path folder = Files.createTempDirectory("certificates");
            made = make(folder);
            ofThisRun = made;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        }
        return made;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Certificates make(Path folder) throws Exception {
        Path file = folder.resolve("all.p12");
        make(file, "ca", "-ext", "bc:c");
        make(file, "other-ca", "-ext", "bc:c");
        make(file, "server", "-signer", "ca", "-ext", "san=dns:localhost,ip:127.0.0.1");
        make(file, "elsewhere", "-signer", "ca", "-ext", "san=dns:bus.example");
        make(file, "expired", "-signer", "ca", "-ext", "san=ip:127.0.0.1", "-startdate", "-2d", "-validity", "1");
        make(file, "client", "-signer", "ca");
        make(file, "stranger", "-signer", "other-ca");
        KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD);
        return new Certificates(folder, store);
    }

    /** A store that holds one certificate, to be trusted. */
    KeyStore trust(String name) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        store.setCertificateEntry(name, all.getCertificate(name));
        return store;
    }

    /** A store that holds one key with its certificates. */
    KeyStore identity(String name) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        store.setKeyEntry(name, all.getKey(name, PASSWORD), PASSWORD, all.getCertificateChain(name));
        return store;
    }

    Path pemCertificates(String name) throws GeneralSecurityException, IOException {
        StringBuilder text = new StringBuilder("Text before it is skipped.\n");
        for (Certificate each : all.getCertificateChain(name)) {
            text.append(pem("CERTIFICATE", each.getEncoded()));
        }
        return Files.writeString(folder.resolve(name + ".pem"), text.toString());
    }

    Path pemKey(String name) throws GeneralSecurityException, IOException {
        Key key = all.getKey(name, PASSWORD);
        return Files.writeString(folder.resolve(name + ".key"), pem("PRIVATE KEY", key.getEncoded()));
    }

    private static String pem(String what, byte[] bytes) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static void make(Path file, String alias, String... more) throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = new ArrayList<>(List.of(keytool.toString(), "-genkeypair", "-keyalg", "EC"));
        command.addAll(List.of("-groupname", "secp256r1", "-alias", alias, "-dname", "CN=" + alias));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", new String(PASSWORD)));
        command.addAll(Stream.of(more).toList());
        if (!command.contains("-validity")) {
            command.addAll(List.of("-startdate", "-1d", "-validity", "30"));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + output);
        }
    }
}
