package org.caveat.ui.shell;

import javafx.stage.Stage;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.search.SearchModel;
import org.caveat.ui.shell.Opener.Where;

/** Makes the page of each collection that is opened, and begins to read what is in it. */
final class CollectionPages {
    private final Services services;
    private final Choices choices;
    private final Rest rest;
    private final Overlay overlay;
    private final Notice notice;
    private final FxThread toolkit;

    CollectionPages(Services services, Choices choices, Rest rest, Overlay overlay, Notice notice, FxThread toolkit) {
        this.services = services;
        this.choices = choices;
        this.rest = rest;
        this.overlay = overlay;
        this.notice = notice;
        this.toolkit = toolkit;
    }

    /** Reads the photographs of a collection, and makes its page meanwhile. */
    CollectionPage open(Where.Open open, HeaderView.Actions actions, Runnable keys) {
        Desk desk = new Desk(open.collection(), choices::hand, toolkit, toolkit::afterwards);
        OthersNews others = new OthersNews(desk, services, notice, overlay, toolkit);
        others.follow();
        desk.read();
        CollectionPage page = page(desk, actions, keys);
        others.tellIn(page::view);
        desk.lookAtOnce();
        return page;
    }

    private CollectionPage page(Desk desk, HeaderView.Actions actions, Runnable keys) {
        SearchModel search = new SearchModel(desk, services.work(), services.messages(), toolkit::afterwards);
        CollectionModel model = new CollectionModel(
                desk,
                search,
                rest.measures(services),
                services.work(),
                services.messages().locale(),
                toolkit);
        new Arranging(choices).arrange(model);
        Signing signing = new Signing(services, choices, actions.settings());
        return new CollectionPage(model, rest.counting(services), signing, actions, keys, toolkit);
    }

    /** Tells from now on what concerns the collection as a whole. */
    void begin(CollectionPage opened, Stage stage) {
        Desk desk = opened.model().desk();
        new CitingFrom(opened::view, overlay).follow(stage, notice);
        rest.enter(desk);
        choices.opened(desk.collection().folder());
        new CollectionVersions(notice, services.messages(), services.words()).follow(desk);
        new PuttingBack(services.work(), services.messages(), notice, toolkit).follow(desk);
    }
}
