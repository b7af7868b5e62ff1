package org.caveat.ui.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.collection.batch.Batch;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.template.Filling.Missing;
import org.caveat.edit.template.SayAsWell;
import org.caveat.ui.fx.Editing;
import org.caveat.work.Progress;

/**
 * What will be changed, and what is left out.
 *
 * @param missing the placeholders without a value, each with the photographs that have none
 * @param already the photographs of which a caveat is said already
 * @param elsewhere the photographs of another size, where what has a place on the picture goes without it
 */
public record Outlook(Batch batch, Map<Missing, List<String>> missing, List<String> already, List<String> elsewhere) {
    public Outlook {
        already = List.copyOf(already);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether there is nothing to be told before it is done. */
    boolean isPlain() {
        return !batch.isEmpty()
                && missing.isEmpty()
                && already.isEmpty()
                && elsewhere.isEmpty()
                && batch.closed().isEmpty()
                && batch.unread().isEmpty();
    }

    /** Finds it out. Empty where that was cancelled. */
    static Optional<Outlook> of(Wish wish, Editing editing, Progress progress) {
        Watching watching = new Watching(wish, editing.hand());
        return Batch.prepare(wish.step(), wish.files(), editing::holding, watching::edit, progress)
                .map(watching::outlook);
    }

    /** Notes what is left out while it is found out. */
    private static final class Watching {
        private final Wish wish;
        private final Hand hand;
        private final Map<Missing, List<String>> missing = new LinkedHashMap<>();
        private final List<String> already = new ArrayList<>();
        private final List<String> elsewhere = new ArrayList<>();

        Watching(Wish wish, Hand hand) {
            this.wish = wish;
            this.hand = hand;
        }

        Edit edit(Holding photograph, int place) {
            Wish.OfOne one = wish.each().of(photograph, place);
            one.missing().forEach(name -> missing.computeIfAbsent(name, first -> new ArrayList<>())
                    .add(photograph.file()));
            if (one.isElsewhere()) {
                elsewhere.add(photograph.file());
            }
            SayAsWell edit = new SayAsWell(one.what().renewed(hand.newId()), wish.replaces(), hand);
            if (!edit.standAlready(photograph.state()).isEmpty()) {
                already.add(photograph.file());
            }
            return edit;
        }

        Outlook outlook(Batch batch) {
            return new Outlook(batch, missing, already, elsewhere);
        }
    }
}
