package org.caveat.ui.inspector.caveats;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.caveat.collection.versions.OpenField;
import org.caveat.search.Hits;
import org.caveat.ui.bibliography.Citing;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.TypingLanguage;
import org.caveat.ui.inspector.evidence.Gallery;
import org.caveat.ui.inspector.versions.VersionsModel;
import org.caveat.work.Work;

/** The Caveats tab: one of its pages at a time. */
public final class CaveatsView implements AutoCloseable {
    private final CaveatsModel model;
    private final CaveatForm.Kit kit;
    private final CardsView cards;
    private final StackPane pane = new StackPane();
    private final FxThread fxThread = new FxThread();
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<CaveatForm> form = Optional.empty();
    private Optional<DiscussionPage> discussion = Optional.empty();
    private Optional<WithdrawalView> withdrawal = Optional.empty();

    /**
     * @param toolkit the toolkit's thread
     * @param draw takes a tool in hand, by its name: {@code rectangle}, {@code polygon}, {@code point}
     */
    public CaveatsView(
            CaveatsModel model,
            Work work,
            Executor toolkit,
            TypingLanguage language,
            Consumer<String> draw,
            Gallery gallery,
            Citing citing,
            VersionsModel versions) {
        this.model = model;
        this.kit = new CaveatForm.Kit(work, toolkit, language, draw, gallery, citing, versions);
        cards = new CardsView(model, versions, gallery);
        subscriptions.watch(model.pageProperty(), this::turnTo);
    }

    public Parent node() {
        return pane;
    }

    private void turnTo(Page page) {
        boolean keyboardIsHere = holdsFocus();
        closeForms();
        if (page instanceof Page.Form of) {
            CaveatForm fresh = new CaveatForm(model, of, kit);
            form = Optional.of(fresh);
            show(fresh.node(), Optional.of(fresh.first(of.citing())));
        } else if (page instanceof Page.Discussed of) {
            DiscussionPage fresh = new DiscussionPage(model, of.id(), kit);
            discussion = Optional.of(fresh);
            show(fresh.node(), Optional.of(fresh.first()));
        } else if (page instanceof Page.Withdrawal of) {
            WithdrawalView fresh = new WithdrawalView(model, of.id());
            withdrawal = Optional.of(fresh);
            show(fresh.node(), Optional.of(fresh.first()));
        } else {
            show(cards.node(), Optional.empty());
            if (keyboardIsHere) {
                cards.focus();
            }
        }
    }

    private boolean holdsFocus() {
        for (Node at = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
                at != null;
                at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private void show(Parent page, Optional<Node> first) {
        pane.getChildren().setAll(page);
        // not at once: the letter of the key that opened the page would be typed into its field
        first.ifPresent(field -> fxThread.afterwards(() -> Focus.put(page, field)));
    }

    private void closeForms() {
        form.ifPresent(CaveatForm::close);
        form = Optional.empty();
        discussion.ifPresent(DiscussionPage::close);
        discussion = Optional.empty();
        withdrawal.ifPresent(WithdrawalView::close);
        withdrawal = Optional.empty();
    }

    /** Keeps the remark in whose field the keyboard is; says whether it is in one. */
    public boolean keepRemark() {
        return form.filter(CaveatForm::keepRemark).isPresent()
                || discussion.filter(DiscussionPage::keepRemark).isPresent();
    }

    /** Shows the cards, with one of them selected. */
    public void showCard(String caveat) {
        model.back();
        model.selectedProperty().set(Optional.of(caveat));
    }

    /** Puts the keyboard on the selected card. */
    public void focusCard() {
        cards.focus();
    }

    /** Puts the keyboard on the versions of a field, on the card of its caveat. */
    public void focusVersions(OpenField field) {
        cards.focusVersions(field);
    }

    /** Says what is typed and not yet said. */
    public void flush() {
        form.ifPresent(CaveatForm::flush);
        discussion.ifPresent(DiscussionPage::flush);
    }

    /** Marks what is looked for on the cards. */
    public void mark(Hits hits) {
        cards.mark(hits);
    }

    @Override
    public void close() {
        closeForms();
        subscriptions.close();
        cards.close();
    }
}
