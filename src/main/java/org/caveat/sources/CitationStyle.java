package org.caveat.sources;

import java.util.List;
import java.util.Optional;

/**
 * A style in which citations are worded.
 *
 * @param id its name among the Citation Styles
 * @param title what people call it
 * @param language the one that its own words are in; empty where it speaks each
 */
public record CitationStyle(String id, String title, Optional<String> language) {
    public static final CitationStyle USUAL = each("chicago-author-date", "Chicago, author and date (18th edition)");

    /** Those that come with the program, in the order in which they are offered. */
    public static final List<CitationStyle> OFFERED = List.of(
            USUAL,
            each("chicago-notes-bibliography", "Chicago, notes and bibliography (18th edition)"),
            each("apa", "APA (7th edition)"),
            each("modern-language-association", "MLA (9th edition)"),
            in("en-GB", "harvard-cite-them-right", "Harvard, Cite Them Right (12th edition)"),
            in("en-GB", "iso690-author-date-en", "ISO 690, author and date (English)"),
            in("de-DE", "din-1505-2", "DIN 1505-2 (Deutsch)"),
            in("de-DE", "infoclio-de", "infoclio.ch (Deutsch, Schweiz)"),
            in("fr-FR", "iso690-author-date-fr", "ISO 690, auteur et date (français)"),
            in("fr-FR", "chicago-notes-bibliography-fr", "Chicago, notes et bibliographie (français)"),
            in("fr-FR", "infoclio-fr-nocaps", "infoclio.ch (français)"));

    private static CitationStyle each(String id, String title) {
        return new CitationStyle(id, title, Optional.empty());
    }

    private static CitationStyle in(String language, String id, String title) {
        return new CitationStyle(id, title, Optional.of(language));
    }

    /** The style of a name; empty where it does not come with the program. */
    public static Optional<CitationStyle> named(String id) {
        return OFFERED.stream().filter(style -> style.id().equals(id)).findFirst();
    }

    /** The language in which it words a citation for a collection that is in another one. */
    String spokenFor(String collection) {
        return language.orElseGet(() -> switch (collection.split("[-_]", 2)[0]) {
            case "de" -> "de-DE";
            case "fr" -> "fr-FR";
            case "ru" -> "ru-RU";
            default -> collection.equalsIgnoreCase("en-GB") ? "en-GB" : "en-US";
        });
    }
}
