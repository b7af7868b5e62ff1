package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.text.Messages;
import org.caveat.ui.bibliography.CitationField;
import org.caveat.ui.bibliography.Citing;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.DateField;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.ListRow;
import org.caveat.ui.inspector.draft.TextFields;
import org.caveat.ui.inspector.draft.TypingLanguage;
import org.caveat.ui.inspector.evidence.Gallery;
import org.caveat.ui.inspector.evidence.NoteField;
import org.caveat.ui.inspector.evidence.PhotographField;

/** One source: what it does for the statement, where it can be looked up, and what it says. */
final class EvidenceRow implements ListRow<Evidence> {
    private final Optional<Evidence> stood;
    private final Chooser<Stance> stance;
    private final GrowingArea citation = new GrowingArea(1);
    private final TextField locator = new TextField();
    private final TextField address = TextFields.verbatim(new TextField());
    private final GrowingArea quote = TextFields.verbatim(new GrowingArea(1));
    private final NoteField note;
    private final DateField accessed;
    private final PhotographField photograph;
    private final VBox box = new VBox(12);
    private Citing citing = Citing.NOTHING;

    /**
     * What the rows of one list have in common.
     *
     * @param language the one that notes are typed in
     */
    record Kit(CardWords words, TypingLanguage language, Gallery gallery, Subscriptions subscriptions) {}

    EvidenceRow(Kit kit, Optional<Evidence> value, ListField.Actions actions) {
        CardWords words = kit.words();
        this.stood = value;
        Messages messages = words.messages();
        stance = new Chooser<>(Stance.KNOWN, words.words()::stance, "");
        stance.setAccessibleText(messages.get("caveats.stance"));
        accessed = new DateField(
                messages.get("caveats.accessed"),
                messages,
                words.words(),
                typed -> actions.changed().run(),
                new Subscriptions());
        accessed.field().setPromptText("");
        note = new NoteField(
                value.map(Evidence::notes).orElse(List.of()),
                kit.language(),
                messages,
                actions.changed(),
                kit.subscriptions());
        photograph = new PhotographField(
                value.map(Evidence::source).flatMap(Source::photograph), kit.gallery(), actions.changed());
        show(value);
        stance.onChoice(chosen -> actions.changed().run());
        for (TextInputControl field : List.of(citation, locator, address, quote)) {
            field.textProperty().subscribe((was, now) -> actions.changed().run());
        }
        box.getStyleClass().add("evidence-row");
        assemble(messages, actions);
    }

    /** Completes the citation; what is taken brings its address with it. */
    EvidenceRow citing(Citing sources, Messages messages, Subscriptions subscriptions) {
        citing = sources;
        CitationField.complete(
                citation, sources, messages, source -> source.identifier().ifPresent(address::setText), subscriptions);
        return this;
    }

    private void show(Optional<Evidence> value) {
        stance.show(Optional.of(value.map(Evidence::stance).orElse(Stance.ASSERTS)));
        Optional<Source> source = value.map(Evidence::source);
        citation.setText(source.map(Source::citation).orElse(""));
        locator.setText(source.flatMap(Source::locator).orElse(""));
        address.setText(source.flatMap(Source::identifier).orElse(""));
        quote.setText(value.flatMap(Evidence::quote).orElse(""));
        accessed.show(value.flatMap(Evidence::accessed).orElse(""));
    }

    private void assemble(Messages messages, ListField.Actions actions) {
        ToggleButton more = Buttons.toggle("chevron-down", messages.get("caveats.evidence-more"));
        Button remove = Buttons.sign("close", messages.get("caveats.evidence-remove"), actions.remove());
        HBox.setHgrow(stance, Priority.ALWAYS);
        VBox details = new VBox(
                12,
                new FieldBox(messages.get("caveats.quote"), quote).helped(messages.get("field.quote")),
                note.node(),
                new FieldBox(messages.get("caveats.url"), address).helped(messages.get("field.url")),
                accessed.node(),
                photograph.node());
        details.visibleProperty().bind(more.selectedProperty());
        details.managedProperty().bind(more.selectedProperty());
        more.setSelected(!note.notes().isEmpty()
                || photograph.reference().isPresent()
                || Stream.of(quote, address, accessed.field())
                        .anyMatch(field -> !field.getText().isBlank()));
        box.getChildren()
                .addAll(
                        new HBox(2, stance, more, remove),
                        new FieldBox(messages.get("caveats.citation"), citation).helped(messages.get("field.citation")),
                        new FieldBox(messages.get("caveats.locator"), locator).helped(messages.get("field.locator")),
                        details);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node first() {
        return citation;
    }

    @Override
    public Optional<Evidence> value() {
        boolean nothing = note.notes().isEmpty()
                && photograph.reference().isEmpty()
                && Stream.of(citation, locator, address, quote, accessed.field())
                        .allMatch(field -> field.getText().isBlank());
        if (nothing) {
            return Optional.empty();
        }
        Source source = citing.known(new Source(
                citation.getText(), said(address.getText()), said(locator.getText()), photograph.reference(), work()));
        Stance does =
                Optional.ofNullable(stance.getValue()).flatMap(chosen -> chosen).orElse(Stance.ASSERTS);
        return Optional.of(new Evidence(
                does,
                source,
                said(quote.getText()),
                note.notes(),
                said(accessed.field().getText()),
                stood.map(Evidence::foreign).orElse(Foreign.NONE)));
    }

    /** The work it was cited from, as long as its words stand. */
    private Optional<String> work() {
        return stood.map(Evidence::source)
                .filter(source -> source.citation().equals(citation.getText()))
                .flatMap(Source::work);
    }

    private static Optional<String> said(String typed) {
        return Optional.of(typed).filter(text -> !text.isBlank());
    }
}
