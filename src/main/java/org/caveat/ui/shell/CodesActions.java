package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.caveat.text.Messages;
import org.caveat.text.codes.Codes;
import org.caveat.ui.codes.CodesModel;
import org.caveat.ui.codes.CodesTyping;
import org.caveat.ui.codes.CodesView;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.shell.PaletteModel.Offer;

/** Code replacements in the window: off, until somebody wants them and the collection names a file of codes. */
final class CodesActions {
    private final Services services;
    private final Messages messages;
    private final Overlay overlay;
    private final FxThread toolkit;
    private final BooleanProperty on;
    private Optional<CollectionView> view = Optional.empty();
    private Optional<CodesModel> model = Optional.empty();

    CodesActions(Services services, Overlay overlay, Choices choices, FxThread toolkit) {
        this.services = services;
        this.messages = services.messages();
        this.overlay = overlay;
        this.toolkit = toolkit;
        this.on = new SimpleBooleanProperty(choices.hasCodes());
        on.subscribe(choices::replaceCodes);
    }

    void install(Stage stage) {
        new CodesTyping(() -> model.map(CodesModel::active).orElse(Codes.NONE), this::isInForm, toolkit::afterwards)
                .install(stage);
        // the file may have been changed by another program since
        new Subscriptions().watch(stage.sceneProperty().flatMap(Scene::focusOwnerProperty), focused -> lookAgain());
    }

    private void lookAgain() {
        model.filter(open -> on.get()).ifPresent(CodesModel::readAnew);
    }

    /** The open collection, or none. */
    void follow(Optional<CollectionView> open) {
        model.ifPresent(CodesModel::close);
        view = open;
        model = open.map(now -> new CodesModel(now.model().desk(), on, services.work(), toolkit));
    }

    private boolean isInForm(Node node) {
        Optional<Node> form = view.map(open -> open.place().column());
        for (Node at = node; at != null; at = at.getParent()) {
            if (form.equals(Optional.of(at))) {
                return true;
            }
        }
        return false;
    }

    /** What has no key. */
    List<Offer> offers() {
        return List.of(
                new Offer(messages.get("codes.command"), "", model.isPresent(), () -> model.ifPresent(this::show)),
                new Offer(messages.get("codes.command-on"), "", true, () -> on.set(!on.get())));
    }

    private void show(CodesModel codes) {
        CodesView shown = new CodesView(codes, messages, overlay::hide);
        overlay.show(shown.node(), shown::close);
        shown.focus();
    }
}
