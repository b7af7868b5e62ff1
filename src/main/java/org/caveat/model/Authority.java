package org.caveat.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of names that others keep, and the shapes of the addresses of their records. Shapes alone are judged: nothing is
 * looked up, and whether there is such a record is not known here.
 */
@SuppressWarnings("ImmutableEnumChecker") // patterns do not change
public enum Authority {
    /**
     * The address of the thing and not of the page about it: <a
     * href="https://www.wikidata.org/wiki/Wikidata:Data_access">Wikidata, Data access</a>, "Linked Data Interface (URI)".
     */
    WIKIDATA(
            "Wikidata",
            "http://www.wikidata.org/entity/*",
            "[qQ][1-9][0-9]{0,11}",
            "(?:(?:www|m)\\.)?wikidata\\.org/(?:wiki|entity|wiki/Special:EntityData)/"),
    /** <a href="https://www.oclc.org/developer/api/oclc-apis/viaf.en.html">VIAF, Authority Cluster</a>: the permalink. */
    VIAF("VIAF", "http://viaf.org/viaf/*", "[1-9][0-9]{1,21}", "(?:www\\.)?viaf\\.org/(?:[a-z]{2}/)?viaf/"),
    /**
     * <a href="http://vocab.getty.edu/doc/">Getty Vocabularies LOD</a>, 2.2 "Semantic Resolution"; a record of ULAN has
     * nine digits, the first of which are 500.
     */
    ULAN(
            "ULAN",
            "http://vocab.getty.edu/ulan/*",
            "500[0-9]{6}",
            "(?:vocab\\.getty\\.edu/(?:page/)?ulan/|(?:www\\.)?getty\\.edu/vow/ULANFullDisplay\\?(?:.*&)?subjectid=)"),
    /** <a href="https://www.geonames.org/ontology/documentation.html">GeoNames Ontology</a>, "Entity URIs"; with the slash. */
    GEONAMES("GeoNames", "https://sws.geonames.org/*/", "[1-9][0-9]{0,11}", "(?:(?:www|sws)\\.)?geonames\\.org/");

    /** What may stand before and behind the record's number in an address. */
    private static final String SCHEME = "(?:https?://)?";

    private static final String REST = "(?:\\.(?:json|rdf|html|ttl|nt|xml)|[/#?].*)?";

    private final String called;
    private final String iri;
    private final Pattern alone;
    private final Pattern address;

    /**
     * @param iri the address of a record, with a star in the place of its number
     * @param record the shape of that number
     * @param place the shape of what stands before it in other addresses
     */
    Authority(String called, String iri, String record, String place) {
        this.called = called;
        this.iri = iri;
        String named = "(?i:" + called + ")(?:\\s*:\\s*|\\s+)";
        // Wikidata's letter says whose number it is
        this.alone = Pattern.compile((record.startsWith("[qQ]") ? "(?:" + named + ")?" : named) + "(" + record + ")");
        this.address = Pattern.compile(SCHEME + "(?i:" + place + ")(" + record + ")" + REST);
    }

    /**
     * An address that is known to be a record's.
     *
     * @param iri as the file's keepers spell it
     */
    public record Known(Authority authority, String iri) {}

    /** What it is called. */
    public String called() {
        return called;
    }

    /**
     * The record that is meant: by an address as it is copied from a page, with or without its {@code https}; by {@code
     * Q42}; by the file's name and a number, as in {@code VIAF 113230702}. A number alone does not say whose it is.
     */
    public static Optional<Known> meant(String typed) {
        String words = typed.strip();
        return Arrays.stream(values())
                .flatMap(authority -> authority.record(words).stream())
                .findFirst();
    }

    private Optional<Known> record(String words) {
        for (Pattern shape : List.of(alone, address)) {
            Matcher matcher = shape.matcher(words);
            if (matcher.matches()) {
                return Optional.of(
                        new Known(this, iri.replace("*", matcher.group(1).toUpperCase(Locale.ROOT))));
            }
        }
        return Optional.empty();
    }
}
