package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.OpenCollection;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.work.Work.Rank;

/** Closing the window: everything said is brought to disk first, and where that fails the person decides. */
final class Leaving {
    private final Services services;
    private final Messages messages;
    private final Optional<OpenCollection> collection;
    private final Overlay overlay;
    private final Executor toolkit;
    private final Runnable leave;

    Leaving(Services services, Opener opener, Overlay overlay, Executor toolkit, Runnable leave) {
        this.services = services;
        this.messages = services.messages();
        this.collection = opener.collection();
        this.overlay = overlay;
        this.toolkit = toolkit;
        this.leave = leave;
    }

    /** Saves, behind, and leaves; what cannot be saved is told first. */
    void begin() {
        if (collection.isEmpty()) {
            leave.run();
            return;
        }
        services.work()
                .start(Rank.NOW, progress -> collection.get().saveAll())
                .result()
                .whenComplete((unsaved, failure) ->
                        toolkit.execute(() -> saved(failure == null ? unsaved : List.of(String.valueOf(failure)))));
    }

    private void saved(List<String> unsaved) {
        if (unsaved.isEmpty()) {
            closeBehind();
            leave.run();
            return;
        }
        overlay.show(question(unsaved), () -> {});
    }

    private void closeBehind() {
        services.work().start(Rank.NOW, progress -> {
            collection.ifPresent(OpenCollection::close);
            return true;
        });
    }

    private Region question(List<String> unsaved) {
        Label sentence = line(messages.get("ui.leaving-unsaved", unsaved.size()), "question");
        Label which = line(String.join("\n", unsaved.stream().limit(8).toList()), "muted");
        Button again = Buttons.primary(messages.get("ui.leaving-again"), () -> {
            overlay.hide();
            begin();
        });
        Button stay = Buttons.words(messages.get("ui.leaving-stay"), overlay::hide);
        Button lose = Buttons.words(messages.get("ui.leaving-lose"), () -> {
            closeBehind();
            leave.run();
        });
        VBox box = new VBox(sentence, which, new HBox(8, again, stay, lose));
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
