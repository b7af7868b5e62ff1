package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.control.MenuKey;
import org.caveat.ui.control.MenuPlace;
import org.caveat.ui.shell.PaletteModel.Offer;
import org.jspecify.annotations.Nullable;

/**
 * The menu of a photograph on the sheet: what can be done with it, or with all that are chosen, by name and with the keys
 * that do the same. What is meant for several is not there where one is chosen, nor the other way round.
 */
final class CellMenu {
    private static final String CELL = "photo-cell";
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private final Messages messages;
    private final Offered offered;
    private final Doing doing;
    private final ContextMenu menu = new ContextMenu();

    /** What is offered besides commands, of the photographs at hand. */
    record Offered(Batching batching, CopyActions copying, ThingActions things) {}

    /**
     * What is done elsewhere.
     *
     * @param run carries out a command as by its key
     * @param export begins an export of the photographs at hand
     */
    record Doing(Consumer<Command> run, Consumer<CollectionView> export) {}

    CellMenu(Messages messages, Offered offered, Doing doing) {
        this.messages = messages;
        this.offered = offered;
        this.doing = doing;
        menu.getStyleClass().add("cell-menu");
    }

    /** Lets it be asked for on the sheet of a collection. */
    void install(CollectionView view) {
        MenuKey.on(view.middle().sheet(), (on, mouse) -> {
            Optional<Node> cell = mouse.isPresent() ? cellOf(on) : withKeyboard(view);
            return cell.filter(there -> !menu.isShowing())
                    .map(there -> show(view, there, mouse))
                    .isPresent();
        });
    }

    private boolean show(CollectionView view, Node cell, Optional<Point2D> mouse) {
        menu.getItems().setAll(items(groups(view)));
        MenuPlace.show(menu, cell, mouse.orElseGet(() -> MenuPlace.in(cell)));
        return true;
    }

    private static Optional<Node> cellOf(Node pressed) {
        @Nullable Node at = pressed;
        while (at != null && !at.getStyleClass().contains(CELL)) {
            at = at.getParent();
        }
        return Optional.ofNullable(at);
    }

    private static Optional<Node> withKeyboard(CollectionView view) {
        return view.middle().sheet().lookupAll("." + CELL).stream()
                .filter(cell -> cell.isVisible() && cell.getPseudoClassStates().contains(KEYBOARD))
                .findFirst();
    }

    private List<MenuItem> items(List<List<Offer>> groups) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Offer> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.stream().map(CellMenu::item).forEach(items::add);
        }
        return items;
    }

    private static MenuItem item(Offer offer) {
        MenuItem item = new MenuItem(offer.name());
        item.setMnemonicParsing(false);
        item.setDisable(!offer.isDoable());
        item.setOnAction(event -> offer.action().run());
        if (!offer.key().isEmpty()) {
            item.setAccelerator(new ShownKey(offer.key()));
        }
        return item;
    }

    private List<List<Offer>> groups(CollectionView view) {
        CollectionModel model = view.model();
        CommandOffers commands = new CommandOffers(messages, Optional.of(view), doing.run());
        int count = model.sheet().atHand().size();
        Offer open = commands.of(Command.OPEN, messages.get("ui.menu-open"));
        Offer export = new Offer(messages.get("ui.menu-export", count), "", count > 0, () -> doing.export()
                .accept(view));
        return List.of(
                count > 1 ? List.of(open, commands.of(Command.COMPARE)) : List.of(open),
                count > 1 ? ofSeveral(view, commands) : ofOne(model, commands),
                List.of(
                        commands.of(Command.COPY).onlyIf(offered.copying().canCopy(view)),
                        commands.of(Command.COPY_WORDS),
                        commands.of(Command.COPY_PICTURE),
                        commands.of(Command.PASTE).onlyIf(offered.copying().hasCopied() && canBeSaid(model))),
                List.of(export, commands.of(Command.PRINT)),
                offered.things().offers(Optional.of(view)));
    }

    private List<Offer> ofOne(CollectionModel model, CommandOffers commands) {
        boolean canBeSaid = canBeSaid(model);
        return List.of(
                commands.of(Command.NEW_CAVEAT).onlyIf(canBeSaid),
                commands.of(Command.HEADLINE).onlyIf(canBeSaid),
                commands.of(Command.TEMPLATE).onlyIf(canBeSaid),
                commands.of(Command.SELECT));
    }

    private List<Offer> ofSeveral(CollectionView view, CommandOffers commands) {
        return Stream.of(
                        offered.batching().offers(Optional.of(view)),
                        List.of(
                                commands.of(Command.BATCH),
                                commands.of(Command.REPLACE),
                                commands.of(Command.TEMPLATE),
                                commands.of(Command.SELECT)))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether anything can be said of one of the photographs at hand. */
    private static boolean canBeSaid(CollectionModel model) {
        return model.sheet().atHand().stream()
                .flatMap(file -> model.desk().holding(file).stream())
                .map(Holding::closed)
                .anyMatch(Optional::isEmpty);
    }
}
