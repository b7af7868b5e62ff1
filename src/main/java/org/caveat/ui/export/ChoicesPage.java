package org.caveat.ui.export;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.export.leftout.LeftOutModel;
import org.caveat.ui.export.leftout.LeftOutView;
import org.caveat.ui.export.preview.PreviewModel;
import org.caveat.ui.export.preview.PreviewView;
import org.caveat.ui.export.what.ObstacleModel;
import org.caveat.ui.export.what.WhatView;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Surroundings;

/** What is to be exported, at the left; at the right what would be left out, and how it would begin. */
final class ChoicesPage implements AutoCloseable {
    private final Label refusal = new Label();
    private final Button start;
    private final VBox page;
    private final Subscriptions subscriptions = new Subscriptions();

    ChoicesPage(ExportModel model, Messages messages, Surroundings surroundings, Runnable close) {
        start = Buttons.primary(messages.get("exporting.start"), model::start);
        start.setDefaultButton(true);
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        FaultSign.before(refusal).getStyleClass().add("field-error");
        HBox buttons = new HBox(8, start, Buttons.words(messages.get("exporting.cancel"), close));
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        ObstacleModel obstacle = closing(model.obstacle());
        LeftOutModel leftOut = closing(model.leftOut());
        PreviewModel preview = closing(model.preview());
        WhatView what = closing(new WhatView(model.what(), obstacle, messages, surroundings));
        LeftOutView missing = closing(new LeftOutView(leftOut, messages));
        PreviewView beginning = closing(new PreviewView(preview, messages));
        VBox ahead = new VBox(24, missing.node(), beginning.node());
        ahead.setMinWidth(0);
        Sides sides = new Sides(what.node(), ahead, messages);
        VBox.setVgrow(sides, Priority.ALWAYS);
        page = new VBox(20, sides, refusal, buttons);
        page.setMinHeight(0);
        subscriptions.watch(model.what().readyProperty(), ready -> start.setDisable(!ready));
    }

    private <C extends AutoCloseable> C closing(C part) {
        subscriptions.add(() -> close(part));
        return part;
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception impossible) {
            throw new IllegalStateException("nothing fails when a view ends", impossible);
        }
    }

    Node node() {
        return page;
    }

    /** Says why the last try was refused. */
    void tell(Optional<String> sentence) {
        refusal.setText(sentence.orElse(""));
        refusal.setVisible(sentence.isPresent());
        refusal.setManaged(sentence.isPresent());
    }

    void focus() {
        start.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
