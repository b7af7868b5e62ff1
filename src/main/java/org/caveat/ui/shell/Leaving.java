package org.caveat.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.caveat.collection.OpenCollection;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Uncut;
import org.caveat.work.Job;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * Going away from the open collection, to another one or out of the program: everything said is brought to disk first,
 * and where that fails the person decides.
 */
final class Leaving {
    private static final int NAMED = 8;
    /** After so long a folder is said not to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Work work;
    private final Messages messages;
    private final Overlay overlay;
    private final Executor toolkit;
    private long latest;

    Leaving(Work work, Messages messages, Overlay overlay, Executor toolkit) {
        this.work = work;
        this.messages = messages;
        this.overlay = overlay;
        this.toolkit = toolkit;
    }

    /**
     * Saves, behind, and goes away; what cannot be saved is told first. Who asks twice goes where was asked for last.
     *
     * @param flush hands over what is still in the fields
     * @param away goes away, with everything on disk or given up
     */
    void from(OpenCollection collection, Runnable flush, Runnable away) {
        flush.run();
        follow(new Going(collection, flush, away), work.start(Rank.NOW, progress -> collection.saveAll()));
    }

    private void follow(Going going, Job<List<String>> saving) {
        long asked = ++latest;
        askIfLate(going, asked, saving);
        saving.result()
                .whenComplete((unsaved, failure) -> toolkit.execute(() -> {
                    if (asked == latest) {
                        saved(failure == null ? unsaved : List.of(String.valueOf(failure)), going);
                    }
                }));
    }

    private record Going(OpenCollection collection, Runnable flush, Runnable away) {}

    private void saved(List<String> unsaved, Going going) {
        if (!unsaved.isEmpty()) {
            ask(
                    "ui.leaving-unsaved",
                    unsaved,
                    going,
                    again("ui.leaving-again", () -> from(going.collection(), going.flush(), going.away())));
            return;
        }
        // somebody may have typed on while the disk was slow
        going.flush().run();
        if (going.collection().isAllSaved()) {
            going.away().run();
        } else {
            from(going.collection(), going.flush(), going.away());
        }
    }

    /** A folder that does not answer holds nobody: what is not saved by then is kept elsewhere, and the person decides. */
    private void askIfLate(Going going, long asked, Job<List<String>> saving) {
        work.later(PATIENCE, () -> {
            if (!saving.isDone()) {
                going.collection().keepElsewhere();
                toolkit.execute(() -> {
                    if (asked == latest && !saving.isDone()) {
                        late(going, saving);
                    }
                });
            }
        });
    }

    private void late(Going going, Job<List<String>> saving) {
        List<String> left = going.collection().unsaved();
        if (left.isEmpty()) {
            // all was saved before the folder fell silent: only the last look at it does not come back
            latest++;
            saved(left, going);
        } else {
            ask("ui.leaving-late", left, going, again("ui.leaving-wait", () -> follow(going, saving)));
        }
    }

    private Button again(String words, Runnable action) {
        return Buttons.primary(messages.get(words), () -> {
            overlay.hide();
            action.run();
        });
    }

    private void ask(String what, List<String> unsaved, Going going, Button again) {
        Label sentence = Uncut.line(messages.get(what, unsaved.size()), "question");
        boolean isKept = going.collection().isKeptElsewhere(unsaved);
        // once it is answered, or taken away, a save that comes back later leads nowhere
        overlay.show(question(sentence, unsaved, again, going.away(), isKept), () -> latest++);
        again.requestFocus();
    }

    /** @param kept whether what is left is offered again when the collection is opened the next time */
    private Region question(Label sentence, List<String> unsaved, Button again, Runnable away, boolean kept) {
        List<Label> which = new ArrayList<>();
        which.add(Uncut.line(String.join("\n", unsaved.stream().limit(NAMED).toList()), "muted"));
        if (unsaved.size() > NAMED) {
            which.add(Uncut.line(messages.get("ui.leaving-more", unsaved.size() - NAMED), "muted"));
        }
        Button stay = Buttons.words(messages.get("ui.leaving-stay"), overlay::hide);
        Button lose = Buttons.words(messages.get(kept ? "ui.leaving-kept" : "ui.leaving-lose"), () -> {
            overlay.hide();
            away.run();
        });
        return Question.of(sentence, which, List.of(again, stay, lose));
    }
}
