package org.caveat.sources;

import java.util.Optional;

/**
 * A work that a bibliography lists.
 *
 * @param id what the bibliography calls it: a citation key, or an address of its own
 * @param authors in words, as they are listed
 * @param title in words; of a work without one, what contains it
 * @param year empty where none is given
 * @param type as the Citation Style Language names it: {@code book}, {@code article-journal}
 * @param identifier where it can be looked up: its DOI, else its address, else its ISBN, as an IRI
 */
public record Work(
        String id, String authors, String title, Optional<String> year, String type, Optional<String> identifier) {

    /** What stands for a citation where no style can word one: author, year and title, as far as they are known. */
    public String plainly() {
        StringBuilder words = new StringBuilder();
        for (String part : new String[] {authors, year.orElse(""), title}) {
            if (!part.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(part);
                words.append(part.endsWith(".") || part.endsWith("?") || part.endsWith("!") ? "" : ".");
            }
        }
        return words.toString();
    }
}
