package org.caveat.ui.template;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.edit.template.TemplateTexts;
import org.caveat.edit.template.TemplateTexts.Spoken;
import org.caveat.model.Template;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.inspector.draft.TextFields;

/** The templates, one at a time: its name and its texts can be changed, and it can be deleted. What is typed is kept at once. */
public final class TemplatesView implements AutoCloseable {
    private final TemplatesModel model;
    private final PartWords words;
    private final Messages messages;
    private final Optional<Runnable> make;
    private final Runnable close;
    private final VBox all = new VBox(16);
    private final VBox page = new VBox(16);
    private Optional<String> shown = Optional.empty();
    private Runnable onFocus = () -> {};

    /**
     * @param make makes a template of the photograph in front; empty where none is
     * @param close takes the view away
     */
    public TemplatesView(TemplatesModel model, PartWords words, Optional<Runnable> make, Runnable close) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.make = make;
        this.close = close;
        all.getStyleClass().add("template-view");
        all.setMinHeight(0);
        all.getChildren().addAll(LayingView.head(messages.get("template.templates"), close, messages), page);
        page.setMinHeight(0);
        turnTo(model.templatesProperty().get().stream().findFirst());
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard on what is likely to be wanted first. */
    public void focus() {
        onFocus.run();
    }

    private void turnTo(Optional<Template> template) {
        shown = template.map(Template::id);
        page.getChildren().clear();
        template.ifPresentOrElse(this::show, this::showNone);
        focus();
    }

    private void showNone() {
        Button done = Buttons.words(messages.get("template.close"), close);
        HBox buttons = new HBox(8, done);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        Optional<Button> making = make.map(action -> Buttons.primary(messages.get("template.make-command"), action));
        making.ifPresent(button -> buttons.getChildren().add(0, button));
        String sentence = messages.get(making.isPresent() ? "template.none-here" : "template.none");
        page.getChildren().addAll(LayingView.line(sentence, "muted"), buttons);
        onFocus = making.orElse(done)::requestFocus;
    }

    private void show(Template template) {
        Optional<String> closed = model.closedProperty().get();
        Chooser<String> chooser = chooser(template);
        FieldBox choice = new FieldBox(messages.get("template.which"), chooser);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(16, named(template));
        List<Spoken> spoken = TemplateTexts.of(template);
        for (int at = 0; at < spoken.size(); at++) {
            texts.getChildren().add(said(template, spoken.get(at), at));
        }
        texts.setDisable(closed.isPresent());
        page.getChildren()
                .addAll(
                        choice,
                        LayingView.scrolled(texts),
                        LayingView.line(messages.get("template.placeholders"), "field-help"));
        closed.ifPresent(why -> page.getChildren().add(LayingView.line(why, "field-error")));
        page.getChildren().add(buttons(template, closed.isPresent()));
        onFocus = chooser::requestFocus;
    }

    private Chooser<String> chooser(Template template) {
        Chooser<String> chooser = new Chooser<>(
                model.templatesProperty().get().stream().map(Template::id).toList(),
                id -> model.find(id).map(model::name).orElse(id),
                "");
        chooser.show(Optional.of(template.id()));
        return chooser.onChoice(chosen -> chosen.filter(id -> !shown.equals(Optional.of(id)))
                .flatMap(model::find)
                .ifPresent(one -> turnTo(Optional.of(one))));
    }

    private HBox buttons(Template template, boolean isClosed) {
        Button delete = Buttons.words(messages.get("template.delete"), () -> {
            model.delete(template.id());
            turnTo(model.templatesProperty().get().stream().findFirst());
        });
        delete.setDisable(isClosed);
        HBox buttons = new HBox(8, Buttons.primary(messages.get("template.close"), close), delete);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    private Node named(Template template) {
        TextField field = new TextField(model.name(template));
        field.textProperty().subscribe((was, is) -> model.rename(template.id(), is));
        return new FieldBox(messages.get("template.name"), field);
    }

    private Node said(Template template, Spoken spoken, int at) {
        GrowingArea field = new GrowingArea(1);
        field.setText(spoken.text());
        TextFields.direct(field, spoken.language());
        field.textProperty().subscribe((was, is) -> model.say(template.id(), at, is));
        new PlaceholderMenu(model::placeholders).offer(field);
        return new FieldBox(label(template, spoken), field);
    }

    private String label(Template template, Spoken spoken) {
        String what = template.statements().stream()
                .filter(statement -> statement.id().equals(spoken.in()))
                .findFirst()
                .map(statement -> words.label(statement, spoken.field()))
                .orElseGet(() -> words.label(spoken.in()));
        return spoken.language().isEmpty() ? what : messages.get("template.in-language", what, spoken.language());
    }

    @Override
    public void close() {
        page.getChildren().clear();
    }
}
