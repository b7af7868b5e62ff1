package org.caveat.sources;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caveat.text.Folding;

/** A name for an entry that has none, as in RIS: the same each time the same is read. */
final class OwnId {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORDS = 4;

    private OwnId() {}

    /** Its DOI; else author, year, and how its title begins, as citation keys are made by hand. */
    static String of(Map<String, Object> said, String title) {
        Optional<String> doi = Identifiers.doi(String.valueOf(said.getOrDefault("DOI", "")));
        if (doi.isPresent()) {
            return doi.get();
        }
        StringBuilder id = new StringBuilder();
        if (said.get("author") instanceof Iterable<?> authors
                && authors.iterator().hasNext()) {
            String first = CslName.words(authors.iterator().next());
            id.append(slug(first.replaceFirst(",.*", ""), 2));
        }
        CslDate.year(said.get("issued")).ifPresent(year -> add(id, year));
        add(id, slug(title, WORDS));
        return id.isEmpty() ? "work" : id.toString();
    }

    private static void add(StringBuilder id, String part) {
        id.append(id.isEmpty() || part.isEmpty() ? "" : "-").append(part);
    }

    private static String slug(String words, int most) {
        String[] parts = NO_LETTER.split(Folding.fold(words).strip(), -1);
        StringBuilder slug = new StringBuilder();
        for (int at = 0; at < Math.min(most, parts.length); at++) {
            add(slug, parts[at]);
        }
        return slug.toString();
    }
}
