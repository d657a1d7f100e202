package io.github.candor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest SHA-256, by which bytes are known again. */
public final class Sha256 {
    /** Never fed with anything; to copy it takes far less than to look for another. */
    private static final MessageDigest FRESH = fresh();

    private Sha256() {}

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the 32 bytes of the digest of {@code bytes}. */
    public static byte[] of(byte[] bytes) {
        try {
            return ((MessageDigest) FRESH.clone()).digest(bytes);
        } catch (CloneNotSupportedException e) {
            return fresh().digest(bytes);
        }
    }

    /** Returns the 32 bytes of the digest of {@code text} in UTF-8. */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the digest of {@code bytes} in 64 hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** Returns the digest of {@code text} in UTF-8, in 64 hexadecimal digits. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }
}
