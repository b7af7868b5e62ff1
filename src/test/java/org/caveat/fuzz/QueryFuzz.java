package org.caveat.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.export.HostileCollection;
import org.caveat.model.Kind;
import org.caveat.search.FacetCounts;
import org.caveat.search.Parsed;
import org.caveat.search.Query;
import org.caveat.search.Refusal;
import org.caveat.search.Suggestion;
import org.caveat.search.Suggestions;
import org.caveat.search.TypedQuery;
import org.caveat.text.Messages;

/** Whatever is typed is a search or is told why not; a search can be asked, and spelled so that it is read as the same. */
public final class QueryFuzz {
    private static final Messages WORDS = Messages.english();
    private static final List<Holding> HOLDINGS =
            HostileCollection.make().holdings().stream().limit(6).toList();
    private static final Suggestions SUGGESTIONS = suggestions();

    private QueryFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Parsed parsed = Query.parse(text);
        if (parsed instanceof Refusal refusal) {
            Promise.kept(!refusal.sentence(WORDS).isBlank(), "a refusal says why");
        } else if (parsed instanceof Query query) {
            HOLDINGS.forEach(query::matches);
            spelled(query);
        }
        int place = bytes.length == 0 ? 0 : (bytes[0] & 0xff) % (text.length() + 1);
        for (Suggestion suggestion : SUGGESTIONS.at(text, place)) {
            Suggestions.take(text, place, suggestion);
        }
        new TypedQuery(text, Kind.KNOWN).without(term -> true).parse();
    }

    private static void spelled(Query query) {
        Parsed again = Query.parse(query.toString());
        boolean same = again instanceof Query other && other.terms().equals(query.terms());
        Promise.kept(same, "a search as it could have been typed is read as the same: " + query);
    }

    private static Suggestions suggestions() {
        FacetCounts counts = new FacetCounts();
        HOLDINGS.forEach(counts::hear);
        return new Suggestions(counts, offered -> offered.name());
    }
}
