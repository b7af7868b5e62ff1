package org.caveat.ui.inspector.caption;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.caveat.collection.Holding;
import org.caveat.model.Photograph;
import org.controlsfx.control.textfield.TextFields;

/**
 * Completes what is typed from what the collection already uses.
 *
 * @param collection the photographs read so far; asked while somebody types, on a thread of the control's
 * @param words what of a photograph is offered
 */
record Completion(Supplier<List<Holding>> collection, Function<Photograph, Stream<String>> words) {
    private static final int MOST = 8;

    void offer(TextField field) {
        TextFields.bindAutoCompletion(field, request -> matching(request.getUserText()))
                .setDelay(150);
    }

    /** What begins so, or has a word that does; in the order of the alphabet. */
    Collection<String> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return collection.get().stream()
                .flatMap(holding -> words.apply(holding.state().photograph()))
                .filter(word -> !word.equalsIgnoreCase(wanted) && begins(word.toLowerCase(Locale.ROOT), wanted))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(MOST)
                .toList();
    }

    private static boolean begins(String word, String wanted) {
        return word.startsWith(wanted) || word.contains(" " + wanted);
    }
}
