package org.caveat.ui.inspector.caveats;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Passage;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.discussion.DiscussionModel;
import org.caveat.ui.inspector.discussion.DiscussionView;
import org.caveat.ui.inspector.draft.Drafts;

/** The discussion of a caveat by itself, under the caveat's words: of one that was withdrawn too. */
final class DiscussionPage implements AutoCloseable {
    private final CaveatsModel model;
    private final Drafts drafts;
    private final DiscussionModel remarks;
    private final DiscussionView discussion;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox all = new VBox();

    DiscussionPage(CaveatsModel model, String id, CaveatForm.Kit kit) {
        this.model = model;
        drafts = new Drafts(model.editing(), kit.work(), kit.toolkit());
        subscriptions.add(kit.language().follow(drafts)::unsubscribe);
        drafts.show(model.photographProperty().get());
        remarks = new DiscussionModel(id, model.editing(), drafts, model.remarks(), kit.language()::tag);
        discussion = new DiscussionView(remarks, subscriptions);
        VBox page = new VBox(16);
        page.getStyleClass().add("inspector-form");
        model.caveat(id).ifPresent(caveat -> page.getChildren().addAll(kind(caveat), words(caveat)));
        page.getChildren().add(discussion.node());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Reveal.keyboardIn(scroll, page, subscriptions);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        all.getChildren().addAll(CaveatForm.head(model.words().messages(), this::back), scroll);
        subscriptions.watch(model.photographProperty(), this::show);
    }

    private Node kind(Caveat caveat) {
        Label kind = new Label(
                model.words().words().kind(caveat.kind(), model.words().own()), Glyph.kind(caveat.kind(), 16));
        kind.getStyleClass().addAll("kind-label", Glyph.styleOf(caveat.kind()));
        kind.setGraphicTextGap(8);
        return kind;
    }

    private Node words(Caveat caveat) {
        return Passage.styled(model.words().inFull(caveat), "caveat-text");
    }

    private void show(Optional<Holding> photograph) {
        drafts.show(photograph);
        photograph.ifPresent(now -> remarks.show(now.file(), now.state()));
    }

    private void back() {
        drafts.flush();
        model.back();
    }

    Parent node() {
        return all;
    }

    Node first() {
        return discussion.field();
    }

    boolean keepRemark() {
        return discussion.keep();
    }

    /** Says what is typed and not yet said. */
    void flush() {
        drafts.flush();
    }

    @Override
    public void close() {
        drafts.flush();
        subscriptions.close();
    }
}
