package org.caveat.ui.inspector.draft;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/**
 * The language that is typed in, one for the whole inspector. What was typed in the one before is said first, and every
 * field shows the other language's words: otherwise the next letter would say English words to be German ones.
 */
public final class TypingLanguage {
    private final ReadOnlyStringWrapper tag;
    private final List<Drafts> drafts = new ArrayList<>();

    /** @param tag BCP 47 */
    public TypingLanguage(String tag) {
        this.tag = new ReadOnlyStringWrapper(tag);
    }

    /** BCP 47. */
    public ReadOnlyStringProperty tagProperty() {
        return tag.getReadOnlyProperty();
    }

    public String tag() {
        return tag.get();
    }

    /** Types in another language from here on. */
    public void change(String other) {
        if (!other.equals(tag())) {
            List<Drafts> all = List.copyOf(drafts);
            all.forEach(Drafts::flush);
            tag.set(other);
            all.forEach(Drafts::reread);
        }
    }

    /** These are typed in it, until the subscription ends. */
    public Subscription follow(Drafts typed) {
        drafts.add(typed);
        return () -> drafts.remove(typed);
    }

    /** How many are typed in it. */
    int followers() {
        return drafts.size();
    }
}
