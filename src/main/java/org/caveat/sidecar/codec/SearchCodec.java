package org.caveat.sidecar.codec;

import org.caveat.model.ForeignSearch;
import org.caveat.model.SavedSearch;
import org.caveat.model.SearchItem;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/**
 * A saved search: {@code {id, label, caveat:query}}. One of another shape is kept as it is, so that a search of a newer
 * version costs nobody the rest of the collection file.
 */
final class SearchCodec implements Codec<SearchItem> {
    private static final String QUERY = "caveat:query";

    @Override
    public SearchItem read(JsonNode node, Where where) throws Unreadable {
        try {
            return search(node, where);
        } catch (Unreadable reason) {
            if (reason.isRefusal()) {
                throw reason;
            }
            return new ForeignSearch(RawJson.text(node));
        }
    }

    private static SavedSearch search(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String id = members.word("id", Leaf.WORD);
        String query = members.word(QUERY, Leaf.WORD);
        if (id.isEmpty() || query.isEmpty()) {
            throw Unreadable.shape("no-id", where);
        }
        return new SavedSearch(id, members.many("label", TextCodec.INSTANCE), query, members.rest());
    }

    @Override
    public JsonNode write(SearchItem item) {
        if (item instanceof ForeignSearch foreign) {
            return RawJson.tree(foreign.json());
        }
        SavedSearch search = (SavedSearch) item;
        return new Composed()
                .word(QUERY, Leaf.WORD, search.query())
                .word("id", Leaf.WORD, search.id())
                .many("label", TextCodec.INSTANCE, search.label())
                .and(search.foreign());
    }
}
