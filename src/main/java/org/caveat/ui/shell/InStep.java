package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Drawn;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.questions.Waiting;
import org.caveat.ui.lighttable.LeavesModel;
import org.caveat.ui.lighttable.SeenPart;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Tool;

/** Keeps picture and inspector in step: they are models that do not know each other. */
final class InStep implements AutoCloseable {
    private final CollectionModel model;
    private final Waiting waiting;
    private final RegionsModel regions;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<SeenPart> before = Optional.empty();

    InStep(CollectionModel model, InspectorModel inspector, RegionsModel regions, Messages messages) {
        this.model = model;
        this.regions = regions;
        this.messages = messages;
        this.waiting = inspector.questions().waiting();
        subscriptions.on(regions.toolProperty(), this::hint);
        subscriptions.on(regions.keyboardProperty(), this::hint);
        subscriptions.on(regions.editing().nameProperty(), this::hint);
        subscriptions.on(waiting.regionProperty(), this::showWaiting);
        subscriptions.on(waiting.beyondProperty(), this::showWaiting);
        regions.beyond().tell(new MarksOnDesk(model, inspector, new OnPicture(model, inspector, messages), messages));
        subscriptions.watch(model.table().laidProperty(), laid -> show());
        subscriptions.watch(model.desk().caveatProperty(), this::leafTo);
        subscriptions.on(model.desk().caveatProperty(), this::reveal);
        subscriptions.on(regions.persons().selectedProperty(), this::reveal);
        LeavesModel leaves = model.table().leaves();
        subscriptions.watch(
                leaves.troubleProperty(),
                trouble -> trouble.ifPresent(
                        sentence -> model.words().tellUntil(sentence, leaves.leavesProperty(), leaves.leaves())));
        inHand().ifPresent(tool -> hint());
    }

    /** What the keys do now. */
    private void hint() {
        model.words()
                .hintProperty()
                .set(inHand().map(now -> messages.get("region.hint-" + now.name()))
                        .orElse(""));
    }

    /** The tool in hand, or that for the region that the keyboard is on. */
    private Optional<Tool> inHand() {
        return regions.tool().or(() -> Optional.<Tool>of(regions.editing())
                .filter(editing -> regions.keyboardProperty().get()));
    }

    /** Who selects a card shall see what of the picture it is about. */
    private void reveal() {
        regions.selectedRegion().map(Region::bounds).ifPresent(model.table()::reveal);
    }

    /** What is seen of the photograph on the table. */
    private Optional<SeenPart> seen() {
        return SeenPart.on(model.table());
    }

    private void show() {
        Optional<SeenPart> now = seen();
        if (isOtherPicture(now)) {
            // what was begun on one picture is not finished on another
            regions.abandon();
        }
        before = now;
        regions.show(now.map(SeenPart::marks).orElse(List.of()));
        regions.persons().show(now.map(SeenPart::persons).orElse(List.of()));
        showWaiting();
    }

    private boolean isOtherPicture(Optional<SeenPart> now) {
        Optional<String> file = now.map(SeenPart::photograph).map(Holding::file);
        boolean sameThing = file.equals(before.map(SeenPart::photograph).map(Holding::file));
        return sameThing && !now.map(SeenPart::shown).equals(before.map(SeenPart::shown));
    }

    private void showWaiting() {
        Optional<Drawn> drawn = waiting.regionProperty().get();
        regions.waitingProperty().set(drawn.flatMap(part -> seen().flatMap(now -> now.seen(part))));
        regions.beyond().waitingProperty().set(waiting.beyondProperty().get().flatMap(mark -> seen().flatMap(
                        now -> now.seen(mark))));
    }

    /** A caveat that is selected is seen where it lies: on its page, on its side. */
    private void leafTo(Optional<String> caveat) {
        seen().map(SeenPart::photograph)
                .flatMap(photograph -> caveat.flatMap(photograph.state()::caveat)
                        .filter(one -> one.region().isPresent()
                                || one.page().isPresent()
                                || photograph.part(one).isPresent())
                        .map(one -> SeenPart.leaf(photograph, one)))
                .filter(leaf -> seen().filter(part -> part.shows(leaf)).isEmpty())
                .ifPresent(model.table().leaves()::choose);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
