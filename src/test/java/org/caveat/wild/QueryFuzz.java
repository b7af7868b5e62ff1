package org.caveat.wild;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.export.HostileCollection;
import org.caveat.model.Kind;
import org.caveat.search.FacetCounts;
import org.caveat.search.Offered;
import org.caveat.search.Parsed;
import org.caveat.search.Query;
import org.caveat.search.Refusal;
import org.caveat.search.Suggestion;
import org.caveat.search.Suggestions;
import org.caveat.search.Term;
import org.caveat.search.TypedQuery;
import org.caveat.text.Messages;

/** Whatever is typed is a search or is told why not; a search can be asked, and what is chosen beside it is added to it. */
public final class QueryFuzz {
    private static final Messages WORDS = Messages.english();
    private static final List<Holding> HOLDINGS =
            HostileCollection.make().holdings().stream().limit(6).toList();
    private static final FacetCounts COUNTS = counts();
    private static final List<Term> OFFERED =
            COUNTS.persons(3).stream().map(Offered::term).toList();
    private static final Suggestions SUGGESTIONS = suggestions();

    private QueryFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Parsed parsed = Query.parse(text);
        if (parsed instanceof Refusal refusal) {
            Promise.kept(!refusal.sentence(WORDS).isBlank(), "a refusal says why");
        } else if (parsed instanceof Query query) {
            HOLDINGS.forEach(query::matches);
            OFFERED.forEach(term -> chosen(text, term));
        }
        int place = bytes.length == 0 ? 0 : (bytes[0] & 0xff) % (text.length() + 1);
        for (Suggestion suggestion : SUGGESTIONS.at(text, place)) {
            Suggestions.take(text, place, suggestion);
        }
        new TypedQuery(text, Kind.KNOWN).without(term -> true).parse();
    }

    /** What is chosen beside a search is looked for with it. */
    private static void chosen(String text, Term term) {
        Parsed both = new TypedQuery(text, Kind.KNOWN).with(term).parse();
        boolean isAdded = both instanceof Query query && query.terms().contains(term);
        Promise.kept(isAdded, "what is chosen is looked for: " + term.spelled());
    }

    private static FacetCounts counts() {
        FacetCounts counts = new FacetCounts();
        HOLDINGS.forEach(counts::hear);
        return counts;
    }

    private static Suggestions suggestions() {
        return new Suggestions(COUNTS, Offered::name);
    }
}
