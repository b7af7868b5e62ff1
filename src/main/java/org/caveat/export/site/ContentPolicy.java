package org.caveat.export.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser may do with a page (Content Security Policy, Level 3): run nothing. The words on a page are the words of
 * many people; should one of them get through the escaping as a script, it stays a dead letter.
 *
 * <p>Pictures and styles are not restricted: a page that is opened from a disk has no origin that a policy could name.
 */
final class ContentPolicy {
    private static final String NOTHING_RUNS =
            "object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}

    /** Of a page without a script of any kind. */
    static String plain() {
        return "script-src 'none'; " + NOTHING_RUNS;
    }

    /** Of a page with a block of data in a {@code script}: browsers do not run it, but checkers want it to be allowed. */
    static String withData(String mark) {
        return "script-src 'nonce-" + mark + "'; " + NOTHING_RUNS;
    }

    /** A mark for a block of data that nobody who writes a part of the data can foresee: made from all of it. */
    static String mark(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
