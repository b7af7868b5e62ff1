package org.caveat.ui.batch;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.caveat.collection.batch.replace.Sought.How;
import org.caveat.edit.wording.Part;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Languages;

/** What is looked for, and where. */
final class ReplaceForm {
    private static final double TILE = 168;

    private final ReplaceModel model;
    private final Kit kit;
    private final Messages messages;

    ReplaceForm(ReplaceModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.messages = kit.messages();
    }

    Form form() {
        TextField find = new TextField();
        FieldBox with = kit.text("batch.with", new TextField(), model.withProperty());
        with.explain(messages.get("batch.with-help"));
        FlowPane how = new FlowPane(24, 8);
        for (How each : How.values()) {
            String key = "batch.how-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            how.getChildren().add(kit.ticked(messages.get(key), each, model.how()));
        }
        VBox all = new VBox(
                16,
                kit.text("batch.find", find, model.findProperty()),
                with,
                how,
                parts("batch.parts", false),
                parts("batch.verbatim", true),
                language());
        return new Form(all, find);
    }

    private Node parts(String heading, boolean isVerbatim) {
        Label label = new Label(messages.get(heading));
        label.getStyleClass().add("section");
        label.setWrapText(true);
        TilePane tiles = new TilePane(8, 8);
        tiles.setPrefColumns(3);
        tiles.setPrefTileWidth(TILE);
        tiles.setTileAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Stream.of(Part.values())
                .filter(part -> part.isVerbatim() == isVerbatim)
                .map(part -> kit.ticked(messages.get("batch.part-" + part.key()), part, model.parts()))
                .forEach(tiles.getChildren()::add);
        return new VBox(8, label, tiles);
    }

    private Node language() {
        Chooser<String> chooser = new Chooser<>(
                Languages.offered(kit.collection().language()),
                tag -> Languages.name(tag, messages.locale()),
                messages.get("batch.every-language"));
        chooser.onChoice(model.languageProperty()::set);
        kit.subscriptions().watch(model.languageProperty(), chooser::show);
        return new FieldBox(messages.get("batch.in-language"), chooser).helped(messages.get("field.language"));
    }
}
