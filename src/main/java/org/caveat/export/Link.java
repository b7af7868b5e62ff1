package org.caveat.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that are safe to click: those of the web, and those of the site's own files. */
public final class Link {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern DOI = Pattern.compile("(?i)(?:doi:\\s*)?(10\\.\\d{4,9}/\\S+)");

    private Link() {}

    /** The address that an identifier is, or stands for; empty where it is none of the web's. */
    public static Optional<String> to(String identifier) {
        String text = identifier.strip();
        var doi = DOI.matcher(text);
        return web(doi.matches() ? "https://doi.org/" + doi.group(1) : text);
    }

    private static Optional<String> web(String text) {
        try {
            URI address = new URI(text);
            boolean isWeb = address.getHost() != null
                    && address.getScheme() != null
                    && WEB.contains(address.getScheme().toLowerCase(java.util.Locale.ROOT));
            return isWeb ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** A file of the site by its path, percent-encoded (RFC 3986, 2.1). */
    public static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~/".indexOf(letter) >= 0);
            encoded.append(plain ? String.valueOf(letter) : String.format("%%%02X", octet & 0xff));
        }
        return encoded.toString();
    }
}
