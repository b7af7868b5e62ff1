package org.caveat.importing;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;

/**
 * Where something comes in.
 *
 * @param collection whose photographs are spoken of
 * @param matches which of them is meant by a name
 */
public record Arriving(CollectionOnDisk collection, Matches matches, Messages messages) {

    public Arriving(CollectionOnDisk collection, Messages messages) {
        this(collection, new Matches(collection.holdings()), messages);
    }

    /** The language of texts that do not name theirs. */
    public String language() {
        return collection.description().language();
    }

    /** The one photograph that a name can mean; empty where none, or several. */
    public Optional<Holding> photograph(String folder, String fileName) {
        List<Holding> meant = matches.of(folder, fileName);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    public String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
