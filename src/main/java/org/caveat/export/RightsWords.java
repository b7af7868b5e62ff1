package org.caveat.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rights statement is called: those of Creative Commons and RightsStatements.org; others by their address. */
public final class RightsWords {
    private static final Pattern LICENCE =
            Pattern.compile("https?://creativecommons\\.org/licenses/([a-z-]+)/([0-9.]+)/?.*");
    private static final Pattern PUBLIC_DOMAIN =
            Pattern.compile("https?://creativecommons\\.org/publicdomain/(zero|mark)/([0-9.]+)/?.*");
    private static final Pattern STATEMENT =
            Pattern.compile("https?://rightsstatements\\.org/(?:vocab|page)/([A-Za-z-]+)/.*");

    private RightsWords() {}

    public static String of(String uri, ExportWords words) {
        Matcher licence = LICENCE.matcher(uri);
        if (licence.matches()) {
            return "CC " + licence.group(1).toUpperCase(Locale.ROOT) + " " + licence.group(2);
        }
        Matcher domain = PUBLIC_DOMAIN.matcher(uri);
        if (domain.matches()) {
            return words.get("rights-" + domain.group(1), domain.group(2));
        }
        Matcher statement = STATEMENT.matcher(uri);
        boolean known = statement.matches() && words.has("rights-" + statement.group(1));
        return known ? words.get("rights-" + statement.group(1)) : uri;
    }
}
