package org.caveat.ui.batch;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.caveat.collection.batch.FieldChange.Deed;
import org.caveat.edit.caption.CaptionField;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.Completion;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.inspector.caption.KnownAddresses;
import org.caveat.ui.inspector.draft.DateField;

/** Which field, and what is to become of it. */
final class FieldForm {
    private final FieldModel model;
    private final Kit kit;
    private final Messages messages;
    private final GrowingArea area = new GrowingArea(2);
    private final TextField line = new TextField();
    private final FieldBox words;
    private final FieldBox separator;
    private final FieldBox language;
    private final FieldBox origin;
    private final DateField date;
    private final VBox said = new VBox(16);

    FieldForm(FieldModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.messages = kit.messages();
        Completion.of(area, new UsedAlready(kit.vocabulary(), model.fieldProperty()::get));
        words = kit.text("batch.value", area, model.valueProperty());
        kit.subscriptions().bindBoth(line.textProperty(), model.valueProperty());
        separator = new FieldBox(
                messages.get("batch.separator"),
                kit.chooser(
                        "batch.separator",
                        FieldModel.SEPARATORS,
                        each -> messages.get("batch.separator-" + FieldModel.SEPARATORS.indexOf(each)),
                        model.separatorProperty()));
        language = kit.language(model.languageProperty(), area);
        origin = new FieldBox(
                messages.get("batch.value"),
                kit.chooser(
                        "batch.value",
                        FieldModel.ORIGINS,
                        each -> messages.get("inspector.origin-" + each),
                        model.valueProperty()));
        date = new DateField(
                messages.get("batch.value"), messages, kit.words(), model.valueProperty()::set, kit.subscriptions());
    }

    Form form() {
        Chooser<CaptionField> field = kit.chooser(
                "batch.field",
                List.of(CaptionField.values()),
                each -> messages.get("batch.field-" + each.key()),
                model.fieldProperty());
        Node all = deeds(List.of(Deed.values()));
        Node fewer = deeds(List.of(Deed.SET, Deed.CLEAR));
        VBox deed = new VBox();
        kit.subscriptions().watch(model.fieldProperty(), now -> {
            deed.getChildren().setAll(model.deeds().size() > 2 ? all : fewer);
            turn();
        });
        kit.subscriptions().on(model.deedProperty(), this::turn);
        HBox top = new HBox(16, Kit.wide(new FieldBox(messages.get("batch.field"), field)), Kit.wide(deed));
        return new Form(new VBox(16, top, said), field);
    }

    private Node deeds(List<Deed> deeds) {
        return new FieldBox(
                messages.get("batch.deed"),
                kit.chooser(
                        "batch.deed",
                        deeds,
                        each -> messages.get("batch.deed-" + each.name().toLowerCase(Locale.ROOT)),
                        model.deedProperty()));
    }

    private void turn() {
        CaptionField field = model.fieldProperty().get();
        said.getChildren().clear();
        if (model.deedProperty().get() != Deed.CLEAR) {
            said.getChildren().add(value(field));
        }
        HBox more = new HBox(16);
        if (model.deedProperty().get() == Deed.APPEND && field.isText()) {
            more.getChildren().add(Kit.wide(separator));
        }
        if (field.hasLanguages()) {
            more.getChildren().add(Kit.wide(language));
        }
        said.getChildren().add(more);
    }

    private Node value(CaptionField field) {
        switch (field) {
            case INSTANT -> {
                date.show(model.valueProperty().get());
                return date.node();
            }
            case TITLE_ORIGIN -> {
                return origin;
            }
            case RIGHTS -> {
                return address(KnownAddresses.RIGHTS);
            }
            case SOURCE_TYPE -> {
                return address(KnownAddresses.SOURCE_TYPES);
            }
            default -> {
                words.explain(help(field));
                return words;
            }
        }
    }

    private String help(CaptionField field) {
        if (field == CaptionField.IDENTIFIER) {
            return messages.get("batch.one-a-line-number");
        }
        return field.isList() ? messages.get("batch.one-a-line") : "";
    }

    /** An address, or one that is known by its name. */
    private Node address(KnownAddresses known) {
        MenuButton choose = new MenuButton(messages.get("inspector.choose"));
        choose.getStyleClass().add("text-menu");
        choose.setAlignment(Pos.CENTER_RIGHT);
        for (String address : known.addresses()) {
            MenuItem item = new MenuItem(known.words(address, messages).orElse(address));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> line.setText(address));
            choose.getItems().add(item);
        }
        return new FieldBox(messages.get("batch.value"), line).beside(choose);
    }
}
