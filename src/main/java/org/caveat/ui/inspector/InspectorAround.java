package org.caveat.ui.inspector;

import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.caption.Around;
import org.caveat.ui.inspector.caveats.EvidenceRows;
import org.caveat.ui.inspector.evidence.Gallery;
import org.caveat.ui.inspector.evidence.OtherPhotographs;
import org.caveat.ui.inspector.versions.VersionsPlaces;

/** What the pages of the inspector have from outside. */
record InspectorAround(InspectorModel model, Desk desk, Messages messages, InspectorView.Actions actions) {

    /** The other photographs of the collection, which can be evidence. */
    Gallery gallery() {
        return new Gallery(
                new OtherPhotographs(
                        desk::currentFile,
                        () -> desk.collection().holdings(),
                        desk::holding,
                        model.caveats().words().language()),
                messages,
                actions.thumbnails(),
                desk.photographsProperty()
                        .flatMap(
                                found -> desk.reading().toldProperty().map(told -> found.size() + " " + told.goesOn())),
                actions.evidence());
    }

    Around caption(Words words, Gallery gallery, VersionsPlaces versions, Subscriptions subscriptions) {
        EvidenceRows sources = new EvidenceRows(model.caveats().words(), model.language(), gallery);
        subscriptions.add(sources::close);
        return new Around(
                messages,
                words,
                desk.vocabulary(),
                desk.hitsProperty(),
                sources,
                actions.person()::draw,
                actions.person()::point,
                versions);
    }
}
