package org.caveat.ui.lighttable;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Subscriptions;

/** Brightness, contrast, inverted: each with its figure, and the way back to the picture as it is. */
final class LightControls extends VBox implements AutoCloseable {
    private static final double HUNDRED = 100;
    private static final double STEP = 0.05;

    private final Messages messages;
    private final Slider brightness;
    private final Subscriptions subscriptions = new Subscriptions();

    LightControls(LightTableModel model, Messages messages) {
        super(12);
        this.messages = messages;
        getStyleClass().addAll("pop-over", "light-controls");
        brightness = slider(messages.get("lighttable.brightness"));
        Slider contrast = slider(messages.get("lighttable.contrast"));
        CheckBox inverted = new CheckBox(messages.get("lighttable.inverted"));
        inverted.setOnAction(event -> model.lightProperty().set(model.light().inverted(inverted.isSelected())));
        Button reset = Buttons.words(messages.get("lighttable.light-reset"), () -> model.lightProperty()
                .set(Light.NONE));
        HBox last = new HBox(8, inverted, space(), reset);
        last.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        row(brightness, value -> model.lightProperty()
                                .set(model.light().withBrightness(value))),
                        row(contrast, value -> model.lightProperty()
                                .set(model.light().withContrast(value))),
                        last,
                        note());
        subscriptions.watch(model.lightProperty(), light -> {
            brightness.setValue(light.brightness());
            contrast.setValue(light.contrast());
            inverted.setSelected(light.inverted());
            reset.setDisable(!light.isChanged());
        });
    }

    private Label note() {
        Label note = new Label(messages.get("lighttable.light-note"));
        note.getStyleClass().add("second");
        note.setWrapText(true);
        return note;
    }

    private static Slider slider(String name) {
        Slider slider = new Slider(-1, 1, 0);
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(name);
        HBox.setHgrow(slider, Priority.ALWAYS);
        return slider;
    }

    private HBox row(Slider slider, DoubleConsumer taker) {
        Label name = new Label(slider.getAccessibleText());
        name.getStyleClass().add("light-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(slider);
        Label figure = new Label();
        figure.getStyleClass().addAll("second", "light-figure");
        slider.valueProperty().subscribe(value -> {
            taker.accept(value.doubleValue());
            figure.setText(messages.get("lighttable.light-figure", signed(value.doubleValue())));
        });
        HBox row = new HBox(12, name, slider, figure);
        row.getStyleClass().add("light-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** In hundredths, with its sign. */
    static String signed(double part) {
        long hundredths = Math.round(part * HUNDRED);
        return hundredths > 0 ? "+" + hundredths : hundredths < 0 ? "−" + -hundredths : "0";
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Puts the keyboard on the first of them. */
    void focus() {
        brightness.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
