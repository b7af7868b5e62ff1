package org.caveat.ui.relink;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.relink.Plan;
import org.caveat.collection.relink.RelinkWords;
import org.caveat.text.Messages;
import org.caveat.work.Job;

/** Which of the sidecars that were found out are relinked: all, but for those that are left out. */
public final class RelinkModel {
    private final OpenCollection collection;
    private final Plan plan;
    private final RelinkWords words;
    private final Set<Plan.Match> chosen;
    private final ReadOnlyIntegerWrapper count;

    public RelinkModel(OpenCollection collection, Plan plan, Messages messages) {
        this.collection = collection;
        this.plan = plan;
        this.words = new RelinkWords(messages);
        this.chosen = new LinkedHashSet<>(plan.matches());
        this.count = new ReadOnlyIntegerWrapper(chosen.size());
    }

    List<Plan.Match> matches() {
        return plan.matches();
    }

    /** Why the others stay as they are, each in a sentence. */
    List<String> left() {
        return plan.left().stream().map(words::sentence).toList();
    }

    String reason(Plan.Match match) {
        return words.reason(match);
    }

    /** Takes one along, or leaves it out. */
    void choose(Plan.Match match, boolean isWanted) {
        if (isWanted) {
            chosen.add(match);
        } else {
            chosen.remove(match);
        }
        count.set(chosen.size());
    }

    /** How many are relinked. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Relinks them behind, as one step that can be undone. */
    public Job<Boolean> relink() {
        List<Plan.Match> wanted =
                plan.matches().stream().filter(chosen::contains).toList();
        return collection.behind(() -> {
            boolean unused = collection.apply(Plan.step(wanted));
        });
    }
}
