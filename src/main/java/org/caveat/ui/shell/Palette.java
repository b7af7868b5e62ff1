package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.caveat.text.Messages;
import org.caveat.ui.shell.PaletteModel.Offer;

/** Offers every command by name, with its key, and what can be done and has no key. */
final class Palette {
    /** What is no use to choose from a list: it closes the list, shows it, or stands there under another name. */
    private static final Set<Command> LEFT_OUT = EnumSet.of(Command.BACK, Command.PALETTE, Command.HELP);

    private static final double TOP = 64;

    private final Messages messages;
    private final Overlay overlay;
    private final Sheets sheets;

    Palette(Messages messages, Overlay overlay, Sheets sheets) {
        this.messages = messages;
        this.overlay = overlay;
        this.sheets = sheets;
    }

    /**
     * Shows it.
     *
     * @param view the open collection
     * @param run carries out a command as by its key
     * @param dress how the window looks
     * @param more what has no key and is about many photographs, or about saying the same again
     */
    void show(Optional<CollectionView> view, Consumer<Command> run, Dress dress, Repeating more) {
        CommandOffers commands = new CommandOffers(messages, view, run);
        List<Offer> all = new ArrayList<>(Stream.of(Command.values())
                .filter(command -> !LEFT_OUT.contains(command))
                .map(commands::of)
                .toList());
        all.add(new Offer(messages.get("ui.theme"), "", true, dress::changeTheme));
        all.add(new Offer(messages.get("ui.motion"), "", true, dress::changeMotion));
        all.addAll(sheets.offers());
        all.addAll(new CaveatOffers(messages, view).all());
        all.add(CitingFrom.offer(view, overlay, messages));
        all.addAll(more.offers(view));
        all.addAll(ofViews(view));
        view.map(new CaptionOffers(messages)::of).ifPresent(all::addAll);
        PaletteView palette = new PaletteView(new PaletteModel(all, overlay::hide), messages);
        overlay.show(palette.node(), () -> {});
        // the list grows and shrinks below the field, and the field stays where it is
        StackPane.setAlignment(palette.node(), Pos.TOP_CENTER);
        StackPane.setMargin(palette.node(), new Insets(TOP));
        palette.focus();
    }

    /** What is done with the views of an open collection, and has no key. */
    private List<Offer> ofViews(Optional<CollectionView> view) {
        Optional<CollectionModel> model = view.map(CollectionView::model);
        boolean hasSheet = model.filter(open -> open.centerProperty().get() == Center.CONTACT_SHEET)
                .isPresent();
        return List.of(
                new Offer(
                        messages.get("ui.menu"),
                        "",
                        model.isPresent(),
                        () -> model.ifPresent(CollectionModel::toggleSideBar)),
                new Offer(
                        messages.get("ui.inspector"),
                        "",
                        hasSheet,
                        () -> model.ifPresent(CollectionModel::toggleInspector)),
                new Offer(
                        messages.get("coverage.save-picture"),
                        "",
                        view.isPresent(),
                        () -> view.ifPresent(CollectionView::saveCoverage)));
    }
}
