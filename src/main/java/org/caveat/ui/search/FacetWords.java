package org.caveat.ui.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.model.OwnKind;
import org.caveat.search.Named;
import org.caveat.search.OfCertainty;
import org.caveat.search.OfDate;
import org.caveat.search.OfName;
import org.caveat.search.Offered;
import org.caveat.search.Suggestion;
import org.caveat.search.Term;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Bounds;
import org.caveat.ui.search.FacetsModel.Facet;
import org.caveat.ui.search.FacetsModel.Heading;

/**
 * The words at the left.
 *
 * @param own the collection's own kinds
 */
public record FacetWords(Messages messages, Words words, List<OwnKind> own) {
    public FacetWords {
        own = List.copyOf(own);
    }

    String heading(Heading heading) {
        return messages.get("ui.facets-" + heading.name().toLowerCase(Locale.ROOT));
    }

    /** What the terms below a heading find, where its words alone do not say it. */
    Optional<String> help(Heading heading) {
        return Optional.of("ui.facets-" + heading.name().toLowerCase(Locale.ROOT) + "-help")
                .filter(messages::has)
                .map(messages::get);
    }

    String name(Facet facet) {
        return name(facet.offered());
    }

    /** What a term is called. */
    public String name(Offered offered) {
        Term term = offered.term();
        if (term instanceof Term.Is is) {
            String key = "ui.facet-" + is.trait().key();
            return messages.get(
                    messages.has(key) ? key : "search.is-" + is.trait().key());
        }
        if (term instanceof Term.OfKind ofKind) {
            return words.kind(ofKind.kind(), own);
        }
        if (term instanceof OfCertainty ofCertainty) {
            return words.certainty(ofCertainty.certainty());
        }
        if (term instanceof OfName ofName && ofName.named() == Named.LANG) {
            return messages.get("search.in-language", offered.name());
        }
        return term instanceof OfDate ofDate ? decade(ofDate.date().bounds()) : offered.name();
    }

    /** <i>1940s</i>; but <i>the 1900s</i> are a century to most, and its first decade has no such name. */
    private String decade(Bounds bounds) {
        int first = bounds.earliest().map(LocalDate::getYear).orElse(0);
        int last = bounds.latest().map(LocalDate::getYear).orElse(0);
        String key = first % 100 == 0 ? "ui.facet-years" : "ui.facet-decade";
        return messages.get(key, Integer.toString(first), Integer.toString(last));
    }

    String aloud(Facet facet) {
        String key = facet.isChosen() ? "ui.facet-aloud-chosen" : "ui.facet-aloud";
        return messages.get(key, name(facet), facet.offered().count());
    }

    /** What a suggestion is called. */
    String name(Suggestion suggestion) {
        return suggestion.offered().map(this::name).orElseGet(() -> field(suggestion));
    }

    private String field(Suggestion suggestion) {
        String name = suggestion.text();
        return messages.get("search.field-" + (name.startsWith("meta.") ? "meta" : name.replace(":", "")));
    }

    /** What is said of a suggestion to who cannot see it. */
    String aloud(Suggestion suggestion) {
        return suggestion
                .offered()
                .map(offered -> messages.get("search.suggested", name(offered), suggestion.text(), offered.count()))
                .orElseGet(() -> messages.get("search.suggested-field", field(suggestion), suggestion.text()));
    }

    String more(int others) {
        return messages.get("ui.facets-more", others);
    }
}
