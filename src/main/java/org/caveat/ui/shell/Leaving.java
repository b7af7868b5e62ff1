package org.caveat.ui.shell;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.OpenCollection;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * Going away from the open collection, to another one or out of the program: everything said is brought to disk first,
 * and where that fails the person decides.
 */
final class Leaving {
    private static final int NAMED = 8;

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
        long asked = ++latest;
        work.start(Rank.NOW, progress -> collection.saveAll())
                .result()
                .whenComplete((unsaved, failure) -> toolkit.execute(() -> {
                    if (asked == latest) {
                        List<String> left = failure == null ? unsaved : List.of(String.valueOf(failure));
                        saved(left, collection, flush, away);
                    }
                }));
    }

    private void saved(List<String> unsaved, OpenCollection collection, Runnable flush, Runnable away) {
        if (!unsaved.isEmpty()) {
            Button again = Buttons.primary(messages.get("ui.leaving-again"), () -> {
                overlay.hide();
                from(collection, flush, away);
            });
            overlay.show(question(unsaved, again, away, collection.isKeptElsewhere(unsaved)), () -> {});
            again.requestFocus();
            return;
        }
        // somebody may have typed on while the disk was slow
        flush.run();
        if (collection.isAllSaved()) {
            away.run();
        } else {
            from(collection, flush, away);
        }
    }

    /** @param kept whether what is left is offered again when the collection is opened the next time */
    private Region question(List<String> unsaved, Button again, Runnable away, boolean kept) {
        Label sentence = line(messages.get("ui.leaving-unsaved", unsaved.size()), "question");
        Label which = line(String.join("\n", unsaved.stream().limit(NAMED).toList()), "muted");
        Button stay = Buttons.words(messages.get("ui.leaving-stay"), overlay::hide);
        Button lose = Buttons.words(messages.get(kept ? "ui.leaving-kept" : "ui.leaving-lose"), () -> {
            overlay.hide();
            away.run();
        });
        VBox box = new VBox(sentence, which);
        if (unsaved.size() > NAMED) {
            box.getChildren().add(line(messages.get("ui.leaving-more", unsaved.size() - NAMED), "muted"));
        }
        box.getChildren().add(new HBox(8, again, stay, lose));
        box.getStyleClass().add("recover");
        return box;
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
