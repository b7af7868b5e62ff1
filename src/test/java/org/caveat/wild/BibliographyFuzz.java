package org.caveat.wild;

import org.caveat.sources.Bibliography;
import org.caveat.sources.BibliographyReader;
import org.caveat.sources.CitationStyle;
import org.caveat.sources.Citations;
import org.caveat.text.Messages;

/** A bibliography lists works or says what is wrong with it; what it lists can be cited. */
public final class BibliographyFuzz {
    private static final Messages WORDS = Messages.english();
    private static final BibliographyReader READER = new BibliographyReader(WORDS);
    private static final String BROKEN = WORDS.get("sources.broken");
    private static final int CITED = 2;

    private BibliographyFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Bibliography read = READER.read(Scratch.holding(bytes));
        Promise.kept(read.size() + read.problems().size() > 0, "something is listed, or something is said");
        Promise.kept(
                read.problems().stream().noneMatch(problem -> problem.sentence().equals(BROKEN)),
                "our own readers throw nothing");
        Citations citations = new Citations(read, CitationStyle.USUAL, "en");
        read.works().stream()
                .limit(CITED)
                .forEach(work -> Promise.kept(!citations.cite(work).isBlank(), "a work can be cited"));
    }
}
