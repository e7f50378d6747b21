package dev.mycelium.maven;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The schema digest: SHA-256 over the raw bytes of a contract, as generated code carries it. */
final class ContractDigest {

    private ContractDigest() {}

    /** Returns 64 lower-case hexadecimal digits. */
    static String of(byte[] contract) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contract));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
