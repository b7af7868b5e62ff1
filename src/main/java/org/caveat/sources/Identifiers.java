package org.caveat.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a work can be looked up, in one form whatever form a bibliography has it in. Nothing is looked up here. */
final class Identifiers {
    private static final String RESOLVER = "https://doi.org/";
    private static final Pattern DOI =
            Pattern.compile("(?i)\\s*(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.[0-9.]{2,20}/\\S+)\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9X]");

    private Identifiers() {}

    /** The DOI as an address, else the address, else the ISBN as a name. */
    static Optional<String> of(String doi, String address, String isbn) {
        return doi(doi).or(() -> doi(address)).or(() -> address(address)).or(() -> isbn(isbn));
    }

    /** A DOI as an address; empty where it is none. */
    static Optional<String> doi(String said) {
        Matcher doi = DOI.matcher(said);
        return doi.matches() ? Optional.of(RESOLVER + doi.group(1)) : Optional.empty();
    }

    private static Optional<String> address(String said) {
        return Optional.of(said.strip())
                .filter(address -> ADDRESS.matcher(address).matches());
    }

    /** The first of several, as bibliographies list those of each binding. */
    private static Optional<String> isbn(String said) {
        String first = said.strip().split("[\\s,;]+(?=97[89]|\\d{9})", 2)[0];
        String digits = NO_DIGIT.matcher(first.toUpperCase(Locale.ROOT)).replaceAll("");
        return digits.length() == 10 || digits.length() == 13 ? Optional.of("urn:isbn:" + digits) : Optional.empty();
    }
}
