package org.caveat.ui.batch;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.caveat.model.Stance;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;

/** The fields of a source. */
final class SourceFieldsForm extends VBox {
    private final GrowingArea citation = new GrowingArea(1);

    SourceFieldsForm(SourceFields model, Kit kit) {
        super(16);
        HBox where = new HBox(
                16,
                Kit.wide(kit.text("caveats.locator", new TextField(), model.locatorProperty())),
                Kit.wide(kit.text("caveats.url", new TextField(), model.linkProperty())));
        FieldBox stance = new FieldBox(
                kit.messages().get("caveats.stance"),
                kit.chooser("caveats.stance", Stance.KNOWN, kit.words()::stance, model.stanceProperty()));
        getChildren()
                .addAll(
                        kit.completed("caveats.citation", citation, model.citationProperty(), Sort.SOURCE),
                        where,
                        stance);
    }

    GrowingArea citation() {
        return citation;
    }
}
