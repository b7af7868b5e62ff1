package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.edit.PartFiles;
import org.caveat.edit.Step;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.shell.PaletteModel.Offer;
import org.caveat.ui.thing.JoiningModel;
import org.caveat.ui.thing.JoiningView;

/** Joins the photographs that are chosen as one thing, and parts the files of one. */
final class ThingActions {
    private final Messages messages;
    private final Overlay overlay;

    ThingActions(Messages messages, Overlay overlay) {
        this.messages = messages;
        this.overlay = overlay;
    }

    /** What can be done with the photographs that are chosen. */
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
