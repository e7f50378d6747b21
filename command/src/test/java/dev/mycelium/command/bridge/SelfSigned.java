package dev.mycelium.command.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate for 127.0.0.1 that is its own authority, made by the JDK's keytool. */
public final class SelfSigned {
    private static final String PASSWORD = "changeit";

    private SelfSigned() {}

    /** Writes {@code cert.pem} and {@code key.pem}. */
    public static void write(Path folder) throws Exception {
        Path store = folder.resolve("all.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "it",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=it",
                        "-ext",
                        "bc:c",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore all = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        pem(folder.resolve("cert.pem"), "CERTIFICATE", all.getCertificate("it").getEncoded());
        pem(
                folder.resolve("key.pem"),
                "PRIVATE KEY",
                all.getKey("it", PASSWORD.toCharArray()).getEncoded());
    }

    private static void pem(Path file, String what, byte[] content) throws Exception {
        Files.writeString(
                file,
                "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
                        + what + "-----\n");
    }
}
