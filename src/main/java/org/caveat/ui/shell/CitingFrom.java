package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.caveat.text.Messages;
import org.caveat.ui.bibliography.BibliographyModel;
import org.caveat.ui.bibliography.BibliographyView;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.shell.PaletteModel.Offer;

/** The bibliography that the open collection cites from, floating above the window; and the word that it has changed. */
final class CitingFrom {
    private final Supplier<CollectionView> view;
    private final Overlay overlay;
    private final Messages messages;
    private final BibliographyModel model;
    private int told;

    CitingFrom(Supplier<CollectionView> view, Overlay overlay) {
        this.view = view;
        this.overlay = overlay;
        this.messages = view.get().services().messages();
        this.model = view.get().inspectorModel().bibliography();
    }

    /** Offers to show it, where a collection is open. */
    static Offer offer(Optional<CollectionView> view, Overlay overlay, Messages messages) {
        return new Offer(
                messages.get("bibliography.command"),
                "",
                view.isPresent(),
                () -> view.ifPresent(open -> new CitingFrom(() -> open, overlay).show()));
    }

    /** Shows it. What is typed is said first: it may be a citation. */
    void show() {
        view.get().flush();
        BibliographyView shown = new BibliographyView(model, messages, overlay::hide);
        overlay.show(shown.node(), shown::close);
        shown.focus();
    }

    /** Looks again whenever the window is come back to, and tells once that citations are worded otherwise now. */
    void follow(Stage stage, Notice notice) {
        model.follow(stage.focusedProperty(), () -> tell(notice));
    }

    private void tell(Notice notice) {
        int outdated = model.outdated();
        // what is told of words that could not be saved must not be covered by this
        if (outdated > 0 && outdated != told && !overlay.isShown() && !notice.isShown()) {
            told = outdated;
            notice.offer(
                    messages.get("bibliography.notice", outdated),
                    List.of(Buttons.words(messages.get("bibliography.notice-show"), this::show)));
        }
    }
}
