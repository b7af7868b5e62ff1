package org.caveat.ui.batch;

import javafx.scene.layout.VBox;
import org.caveat.collection.batch.NewSource;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;

/** The source that is to be added, and to which caveats. */
record SourceForm(SourceModel model, Kit kit) {

    Form form() {
        Chooser<NewSource.Which> which =
                kit.chooser("batch.which", SourceModel.offered(kit.kinds()), this::words, model.whichProperty());
        SourceFieldsForm source = new SourceFieldsForm(model.source(), kit);
        return new Form(new VBox(16, new FieldBox(kit.messages().get("batch.which"), which), source), which);
    }

    private String words(NewSource.Which which) {
        if (which instanceof NewSource.OfKind ofKind) {
            return kit.messages().get("batch.which-kind", kit.kind(ofKind.kind()));
        }
        return kit.messages().get(which instanceof NewSource.Lead ? "batch.which-lead" : "batch.which-unsourced");
    }
}
