package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.edit.PartFiles;
import org.caveat.edit.Step;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.shell.PaletteModel.Offer;
import org.caveat.ui.thing.JoiningModel;
import org.caveat.ui.thing.JoiningView;
import org.jspecify.annotations.Nullable;

/** Joins the photographs that are chosen as one thing, and parts the files of one. */
final class ThingActions {
    private static final String CELL = "photo-cell";

    private final Messages messages;
    private final Overlay overlay;
    private final ContextMenu menu = new ContextMenu();

    ThingActions(Messages messages, Overlay overlay) {
        this.messages = messages;
        this.overlay = overlay;
    }

    /** Shows what can be done with the photographs that are chosen beside the mouse, or by the menu key. */
    void install(CollectionView view) {
        view.node().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            boolean isOnCell = isOnCell(event.getTarget());
            boolean isByKey = event.isKeyboardTrigger() && event.getTarget() instanceof Node;
            boolean onSheet = view.model().centerProperty().get() == Center.CONTACT_SHEET;
            if (onSheet && (isOnCell || isByKey)) {
                menu.getItems()
                        .setAll(offers(Optional.of(view)).stream()
                                .map(ThingActions::item)
                                .toList());
                menu.show((Node) event.getTarget(), event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private static boolean isOnCell(Object target) {
        @Nullable Node at = target instanceof Node node ? node : null;
        while (at != null && !at.getStyleClass().contains(CELL)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static MenuItem item(Offer offer) {
        MenuItem item = new MenuItem(offer.name());
        item.setMnemonicParsing(false);
        item.setDisable(!offer.isDoable());
        item.setOnAction(event -> offer.action().run());
        return item;
    }

    List<Offer> offers(Optional<CollectionView> view) {
        boolean canJoin = view.filter(open -> chosen(open.model()).size() > 1).isPresent();
        boolean canPart = view.filter(open -> !things(open.model()).isEmpty()).isPresent();
        return List.of(
                new Offer(messages.get("thing.join-command"), "", canJoin, () -> view.ifPresent(this::join)),
                new Offer(messages.get("thing.part-command"), "", canPart, () -> view.ifPresent(this::part)));
    }

    private static List<Holding> chosen(CollectionModel model) {
        return Repeating.inFront(model).stream()
                .flatMap(file -> model.desk().holding(file).stream())
                .toList();
    }

    private static List<Holding> things(CollectionModel model) {
        return chosen(model).stream()
                .filter(holding -> !holding.found().others().isEmpty())
                .toList();
    }

    private void join(CollectionView view) {
        view.flush();
        CollectionModel model = view.model();
        JoiningModel joining = new JoiningModel(model.desk(), chosen(model), messages);
        JoiningView shown = new JoiningView(
                joining,
                messages,
                leading -> {
                    model.sheet().choose(leading);
                    tell(model, "thing.joined");
                },
                overlay::hide);
        overlay.show(shown.node(), shown::close);
        shown.focus();
    }

    private void part(CollectionView view) {
        view.flush();
        CollectionModel model = view.model();
        List<Holding> things = things(model);
        Optional<Holding> closed =
                things.stream().filter(thing -> thing.closed().isPresent()).findFirst();
        if (closed.isPresent()) {
            Desk desk = model.desk();
            String why = closed.get().closed().orElse("");
            model.words().tellUntil(why, desk.historyProperty(), desk.history());
            return;
        }
        model.desk()
                .apply(new Step(
                        "edit.part",
                        things.stream()
                                .map(thing -> new Step.OfPhotograph(thing.file(), parting(thing)))
                                .toList(),
                        Optional.empty()));
        tell(model, "thing.parted");
    }

    private static PartFiles parting(Holding thing) {
        return new PartFiles(thing.found().others().stream().map(Part::fileName).toList());
    }

    /** Says what was done until something else is. */
    private void tell(CollectionModel model, String words) {
        Desk desk = model.desk();
        KeyNames keys = new KeyNames(messages);
        model.words()
                .tellUntil(() -> messages.get(words, keys.of(Command.UNDO)), desk.historyProperty(), desk.history());
    }
}
