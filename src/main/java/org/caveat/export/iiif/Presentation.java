package org.caveat.export.iiif;

import java.util.List;
import java.util.Optional;
import org.caveat.export.CaveatViews;
import org.caveat.export.Destinations;
import org.caveat.export.EvidenceViews;
import org.caveat.export.PageWords;
import org.caveat.export.Places;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.Text;
import org.caveat.text.Messages;

/** What all resources of an export are written from: what is published, under which ids, and in which words. */
record Presentation(Publication publication, Ids ids, PageWords words, Messages messages) implements Destinations {
    static Presentation of(Publication publication, Messages messages) {
        return new Presentation(
                publication, new Ids(publication.options()), PageWords.of(publication, messages), messages);
    }

    CaveatViews caveats(PublishedPhotograph photograph) {
        return new CaveatViews(this, photograph, new Places(photograph, false), words);
    }

    EvidenceViews evidence(PublishedPhotograph photograph) {
        return new EvidenceViews(this, photograph, words);
    }

    /** The program's own words. */
    LanguageMap own(String text) {
        return LanguageMap.of(language(), text);
    }

    /** The language of the program's own words. */
    String language() {
        return words.tongue().page();
    }

    /** What a curator wrote. */
    LanguageMap said(List<Text> texts) {
        return LanguageMap.of(texts, words.tongue().unnamed());
    }

    @Override
    public Optional<String> photograph(PublishedPhotograph from, String reference) {
        return publication.referredTo(from, reference).map(ids::canvas);
    }

    @Override
    public Optional<String> person(PublishedPhotograph photograph, Person person) {
        return Optional.empty();
    }

    @Override
    public Optional<String> kind(Kind kind) {
        return Optional.empty();
    }
}
