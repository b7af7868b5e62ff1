package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.bibliography.Citing;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.CertaintyChoice;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.control.LanguageLine;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.discussion.DiscussionModel;
import org.caveat.ui.inspector.discussion.DiscussionView;
import org.caveat.ui.inspector.draft.DateField;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.TextFields;
import org.caveat.ui.inspector.draft.TypingLanguage;
import org.caveat.ui.inspector.evidence.Gallery;
import org.caveat.ui.inspector.versions.VersionsModel;
import org.caveat.ui.inspector.versions.VersionsPlaces;
import org.caveat.work.Work;

/** The form in which one caveat is written. Every field is kept as it is typed; there is nothing to confirm. */
final class CaveatForm implements AutoCloseable {
    private final CaveatsModel model;
    private final String id;
    private final Kit kit;
    private final Messages messages;
    private final Words words;
    private final Drafts drafts;
    private final CaveatDrafts said;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TextFields ties = new TextFields(subscriptions);
    private final GrowingArea text = new GrowingArea(3);
    private final ListField<Evidence> evidence;
    private final DiscussionModel remarks;
    private final DiscussionView discussion;
    private final VBox form = new VBox(16);
    private final VBox all = new VBox();

    /**
     * What every form needs.
     *
     * @param toolkit the toolkit's thread
     * @param draw takes a tool in hand, by its name: {@code rectangle}, {@code polygon}, {@code point}
     * @param citing what completes the citation of a source
     */
    record Kit(
            Work work,
            Executor toolkit,
            TypingLanguage language,
            Consumer<String> draw,
            Gallery gallery,
            Citing citing,
            VersionsModel versions) {}

    CaveatForm(CaveatsModel model, Page.Form page, Kit kit) {
        this.model = model;
        this.id = page.id();
        this.kit = kit;
        messages = model.words().messages();
        words = model.words().words();
        drafts = new Drafts(model.editing(), kit.work(), kit.toolkit());
        said = new CaveatDrafts(drafts, page.id(), page.kind(), kit.language()::tag);
        subscriptions.add(kit.language().follow(drafts)::unsubscribe);
        drafts.show(model.photographProperty().get());
        EvidenceRow.Kit rows = new EvidenceRow.Kit(model.words(), kit.language(), kit.gallery(), subscriptions);
        evidence = new ListField<>(
                        messages.get("caveats.evidence"),
                        messages.get("caveats.cite"),
                        said.evidence(),
                        (value, actions) ->
                                new EvidenceRow(rows, value, actions).citing(kit.citing(), messages, subscriptions),
                        subscriptions)
                .helped(messages.get("field.source"));
        remarks = new DiscussionModel(page.id(), model.editing(), drafts, model.remarks(), kit.language()::tag);
        discussion = new DiscussionView(remarks, subscriptions);
        lay();
        assemble();
        subscriptions.watch(model.photographProperty(), this::show);
        if (page.citing()) {
            evidence.addRow();
        }
    }

    private void lay() {
        form.getStyleClass().add("inspector-form");
        VersionsPlaces at =
                new VersionsPlaces(kit.versions(), field -> field.in().equals(id), text::requestFocus, subscriptions);
        form.getChildren()
                .addAll(
                        at.rest(),
                        at.under(new KindForm(model.words(), said.kind(), subscriptions).node(), StatementFields.KIND),
                        at.under(text(), StatementFields.BODY),
                        at.under(certainty(), StatementFields.CERTAINTY),
                        at.under(evidence.node(), StatementFields.EVIDENCE),
                        at.under(when(), StatementFields.WHEN));
        form.getChildren()
                .addAll(
                        at.under(
                                new WhereForm(said.place(), model.words(), subscriptions).node(),
                                StatementFields.PLACE),
                        at.under(new AboutChoice(model, said.about(), subscriptions).node(), StatementFields.ABOUT),
                        at.under(
                                new PlaceForm(said, messages, kit.draw(), subscriptions).node(),
                                StatementFields.TARGET,
                                StatementFields.BEYOND),
                        at.under(shortForm(), StatementFields.SHORT),
                        at.under(
                                new StandingForm(model, id, said, subscriptions).node(),
                                StatementFields.STATUS,
                                StatementFields.RIGHTS),
                        discussion.node());
    }

    private void assemble() {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Reveal.keyboardIn(scroll, form, subscriptions);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox foot = new HBox(Buttons.primary(messages.get("caveats.done"), this::back));
        foot.getStyleClass().add("inspector-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        all.getChildren().addAll(head(messages, this::back), scroll, foot);
    }

    /** The line above a page, which leads back to the cards. */
    static Node head(Messages messages, Runnable action) {
        Button back = Buttons.quiet(messages.get("caveats.all"), action);
        back.setGraphic(Glyph.sign("chevron-left", 12));
        HBox head = new HBox(back);
        head.getStyleClass().add("form-head");
        return head;
    }

    private void back() {
        drafts.flush();
        model.back();
    }

    Parent node() {
        return all;
    }

    /** Where the keyboard goes first: to the text, or to the source that is to be written. */
    Node first(boolean citing) {
        return citing ? evidence.lastField().orElse(text) : text;
    }

    private Node text() {
        ties.tie(text, said.text());
        subscriptions.watch(kit.language().tagProperty(), tag -> TextFields.direct(text, tag));
        LanguageLine language = new LanguageLine(
                messages.get("inspector.language"),
                messages.locale(),
                others -> messages.get("inspector.language-also", others),
                kit.language()::change);
        Runnable show = () -> language.show(written(), kit.language().tag());
        subscriptions.on(kit.language().tagProperty(), show);
        subscriptions.watch(model.photographProperty(), now -> show.run());
        return new VBox(
                12, language, new FieldBox(messages.get("caveats.text"), text).helped(messages.get("field.caveat")));
    }

    /** The languages in which the caveat says something. */
    private List<String> written() {
        return model.caveat(id).map(Caveat::texts).orElse(List.of()).stream()
                .map(Text::language)
                .toList();
    }

    private Node certainty() {
        Draft<Optional<Certainty>> draft = said.certainty();
        CertaintyChoice choice = new CertaintyChoice(Certainty.KNOWN, words, draft::type);
        subscriptions.watch(draft.valueProperty(), choice::show);
        return new FieldBox(messages.get("caveats.certainty"), choice).helped(messages.get("field.certainty"));
    }

    private Node when() {
        Draft<String> draft = said.when();
        DateField date = new DateField(messages.get("caveats.when"), messages, words, draft::type, subscriptions);
        subscriptions.watch(draft.valueProperty(), date::show);
        return date.node();
    }

    private Node shortForm() {
        return new FieldBox(messages.get("caveats.short"), ties.tie(new GrowingArea(1), said.shortForm()))
                .helped(messages.get("field.short"));
    }

    private void show(Optional<Holding> photograph) {
        drafts.show(photograph);
        photograph.ifPresent(now -> remarks.show(now.file(), now.state()));
        boolean isThere = model.caveat(id).isPresent();
        discussion.node().setVisible(isThere);
        discussion.node().setManaged(isThere);
    }

    /** Keeps the remark in whose field the keyboard is; says whether it is there. */
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
