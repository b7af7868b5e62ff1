package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.shell.PaletteModel.Offer;

/** What is done with many photographs, and what spares saying the same again: edits, joining, templates, copies, codes. */
final class Repeating {
    private final Batching batching;
    private final TemplateActions templates;
    private final CopyActions copying;
    private final CodesActions codes;
    private final ThingActions things;
    private final CellMenu menu;

    /** @param doing what the menu of a photograph leads to elsewhere */
    Repeating(
            Services services, Overlay overlay, Choices choices, FxThread toolkit, Stage stage, CellMenu.Doing doing) {
        batching = new Batching(services, overlay, toolkit);
        templates = new TemplateActions(services, overlay, toolkit);
        copying = new CopyActions(services, templates, toolkit);
        codes = new CodesActions(services, overlay, choices, toolkit);
        codes.install(stage);
        things = new ThingActions(services.messages(), overlay);
        menu = new CellMenu(services.messages(), new CellMenu.Offered(batching, copying, things), doing);
    }

    /** The open collection, or none. */
    void follow(Optional<CollectionView> view) {
        codes.follow(view);
        view.ifPresent(menu::install);
    }

    /** The photographs it is about: on the table the one that lies there, on the sheet those that are chosen. */
    static List<String> inFront(CollectionModel model) {
        return model.isOnTable()
                ? model.desk().currentFile().stream().toList()
                : model.sheet().atHand();
    }

    /** What has no key. */
    List<Offer> offers(Optional<CollectionView> view) {
        return Stream.of(batching.offers(view), things.offers(view), templates.offers(view), codes.offers())
                .flatMap(List::stream)
                .toList();
    }

    void run(Command command, CollectionView view) {
        switch (command) {
            case BATCH, REPLACE -> batching.show(command, view);
            case COPY -> copying.copy(view);
            case COPY_WORDS -> copying.quote(view);
            case COPY_PICTURE -> copying.picture(view);
            case PASTE -> copying.paste(view);
            case TEMPLATE_AGAIN -> templates.again(view);
            default -> templates.choose(view);
        }
    }
}
