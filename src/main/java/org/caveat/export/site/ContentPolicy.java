package org.caveat.export.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser may do with a page (Content Security Policy, Level 3): show the site's own pictures and letters, on
 * the index search with the site's own script, and nothing else. The words on a page are the words of many people; should one of them get through the escaping as a script
 * or as a picture from elsewhere, it stays a dead letter.
 *
 * <p>A page that is opened from a disk has no origin of its own; {@code file:} names what lies on the disk beside it.
 */
final class ContentPolicy {
    private static final String OURS = "'self' file:";
    private static final String NOTHING_ELSE = "default-src 'none'; img-src " + OURS + "; style-src " + OURS
            + "; font-src " + OURS + "; base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}

    /** Of a page without a script of any kind. */
    static String plain() {
        return NOTHING_ELSE;
    }

    /** Of a page with a script of the site's own, which lies beside it. */
    static String withScript() {
        return NOTHING_ELSE + "; script-src " + OURS;
    }

    /** Of a page with a block of data in a {@code script}: browsers do not run it, but checkers want it to be allowed. */
    static String withData(String mark) {
        return NOTHING_ELSE + "; script-src 'nonce-" + mark + "'";
    }

    /** Of a page with both. */
    static String withDataAndScript(String mark) {
        return NOTHING_ELSE + "; script-src " + OURS + " 'nonce-" + mark + "'";
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
