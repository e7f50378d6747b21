package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Source;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The schema digest, by which both ends of a connection know that they read the same contract. */
final class Digest {

    private Digest() {}

    /** Returns SHA-256 over the raw bytes: a comment, a blank or a CR changes it, as on the Rust side. */
    static String of(Source source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
