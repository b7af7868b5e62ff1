package org.caveat.ui.batch;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.text.Messages;
import org.caveat.ui.control.CertaintyChoice;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.inspector.draft.DateField;

/** The caveat that is to be added. */
final class CaveatForm {
    private final CaveatModel model;
    private final Kit kit;
    private final Messages messages;

    CaveatForm(CaveatModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.messages = kit.messages();
    }

    Form form() {
        GrowingArea text = new GrowingArea(3);
        Chooser<Kind> kind = kit.chooser("caveats.kind", kit.kinds(), kit::kind, model.kindProperty())
                .withSigns(each -> Glyph.kind(each, 16));
        HBox top = new HBox(
                16,
                Kit.wide(new FieldBox(messages.get("caveats.kind"), kind).helped(messages.get("field.kind"))),
                Kit.wide(kit.language(model.languageProperty(), text)));
        Label source = new Label(messages.get("batch.source"));
        source.getStyleClass().add("section");
        CheckBox reviewed = new CheckBox(messages.get("batch.reviewed"));
        kit.subscriptions().bindBoth(reviewed.selectedProperty(), model.reviewedProperty());
        VBox all = new VBox(
                16,
                top,
                kit.text("caveats.text", text, model.textProperty()),
                certainty(),
                whenAndWhere(),
                source,
                new SourceFieldsForm(model.source(), kit),
                reviewed);
        return new Form(all, kind);
    }

    private Node certainty() {
        CertaintyChoice choice = new CertaintyChoice(Certainty.KNOWN, kit.words(), model.certaintyProperty()::set);
        kit.subscriptions().watch(model.certaintyProperty(), choice::show);
        return new FieldBox(messages.get("caveats.certainty"), choice).helped(messages.get("field.certainty"));
    }

    private Node whenAndWhere() {
        DateField date = new DateField(
                messages.get("caveats.when"), messages, kit.words(), model.whenProperty()::set, kit.subscriptions());
        date.show(model.whenProperty().get());
        return new HBox(
                16,
                Kit.wide(date.node()),
                Kit.wide(kit.completed("caveats.place", new TextField(), model.placeProperty(), Sort.PLACE)));
    }
}
