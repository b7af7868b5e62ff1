package org.caveat.ui.export.what;

import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;

/** As what is exported; and what can be chosen of some formats only, which is seen where one of them is chosen. */
final class FormatsView {
    private final WhatModel model;
    private final Messages messages;
    private final Subscriptions subscriptions;
    private final VBox all = new VBox(8);
    private final Map<Choosable, Node> options = new EnumMap<>(Choosable.class);

    FormatsView(WhatModel model, Messages messages, Subscriptions subscriptions) {
        this.model = model;
        this.messages = messages;
        this.subscriptions = subscriptions;
        for (String format : model.allFormats()) {
            all.getChildren()
                    .add(ticked(messages.get("exporting.format-" + format), format, model.formats(), subscriptions));
        }
        Label none = new Label(messages.get("exporting.format-needed"));
        FaultSign.before(none).getStyleClass().add("field-error");
        all.getChildren().add(none);
        Label notice = FaultSign.before(Uncut.line(messages.get("exporting.bag-notice"), "export-warning"));
        all.getChildren().add(notice);
        for (Choosable one : Choosable.values()) {
            options.put(one, node(one));
        }
        all.getChildren().addAll(options.values());
        subscriptions.watch(model.wishProperty(), wish -> {
            shown(none, wish.formats().isEmpty());
            shown(notice, wish.isUnfiltered());
            options.forEach((one, node) -> shown(node, model.has(one)));
        });
    }

    Node node() {
        return all;
    }

    private Node node(Choosable one) {
        return switch (one) {
            case BASE_URL -> baseUrl();
            case COPIES -> new CopiesView(model.copies(), messages, subscriptions).node();
            default -> option(one);
        };
    }

    private Node option(Choosable one) {
        return ticked(messages.get("exporting.option-" + one.key()), one, model.chosen(), subscriptions);
    }

    private Node baseUrl() {
        TextField field = new TextField();
        field.setPromptText("https://");
        subscriptions.bindBoth(field.textProperty(), model.baseUrlProperty());
        FieldBox box = new FieldBox(messages.get("exporting.option-base-url"), field);
        subscriptions.watch(model.wishProperty(), wish -> explain(box));
        subscriptions.watch(model.baseUrlProperty(), typed -> explain(box));
        return box;
    }

    private void explain(FieldBox box) {
        if (model.isBaseUrlRight()) {
            box.explain(messages.get("exporting.base-url-help"));
        } else {
            box.fault(messages.get("exporting.base-url-wrong"));
        }
    }

    static <T> CheckBox ticked(String words, T value, ObservableSet<T> chosen, Subscriptions subscriptions) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(chosen.contains(value));
        subscriptions.on(chosen, () -> box.setSelected(chosen.contains(value)));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
        });
        return box;
    }

    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
