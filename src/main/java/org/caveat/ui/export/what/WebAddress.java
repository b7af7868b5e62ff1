package org.caveat.ui.export.what;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Tells whether what was typed is an address under which pages can be published. */
final class WebAddress {
    private static final Set<String> OF_THE_WEB = Set.of("http", "https");

    private WebAddress() {}

    static boolean is(String typed) {
        try {
            URI address = new URI(typed);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return OF_THE_WEB.contains(scheme) && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
