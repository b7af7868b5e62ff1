package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.model.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.TextFields;

/** Which part of the picture a caveat is about: the whole, a region, a mark beyond the frame, a page of the file. */
final class PlaceForm {
    private static final List<String> SHAPES = List.of("rectangle", "polygon", "point");
    private static final List<String> EDGES = List.of("left", "right", "top", "bottom", "camera");

    private final Messages messages;
    private final Draft<Optional<Region>> region;
    private final Draft<Optional<Beyond>> beyond;
    private final Label where = new Label();
    private final Button whole;
    private final VBox form = new VBox(12);

    /** @param draw takes a tool in hand, by its name: {@code rectangle}, {@code polygon}, {@code point}, {@code beyond} */
    PlaceForm(CaveatDrafts drafts, Messages messages, Consumer<String> draw, Subscriptions subscriptions) {
        this.messages = messages;
        region = drafts.region();
        beyond = drafts.beyond();
        whole = Buttons.quiet(messages.get("caveats.region-clear"), () -> region.type(Optional.empty()));
        where.setWrapText(true);
        where.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        FlowPane tools = new FlowPane(4, 4);
        SHAPES.forEach(shape -> tools.getChildren().add(tool(shape, draw)));
        tools.getChildren().add(whole);
        form.getChildren()
                .addAll(
                        new FieldBox(messages.get("caveats.region"), new VBox(4, where, tools))
                                .helped(messages.get("field.region")),
                        beyond(draw, subscriptions),
                        page(drafts, subscriptions));
        subscriptions.watch(region.valueProperty(), this::show);
    }

    Node node() {
        return form;
    }

    private Button tool(String shape, Consumer<String> draw) {
        String aloud = messages.get("caveats.region-draw-" + shape);
        Button button = Buttons.small(messages.get("caveats.region-" + shape + "-tool"), () -> draw.accept(shape));
        button.setGraphic(Glyph.sign(shape, 16));
        button.setAccessibleText(aloud);
        button.setTooltip(new Tooltip(aloud));
        return button;
    }

    private void show(Optional<Region> now) {
        where.setText(now.map(this::words).orElse(messages.get("caveats.region-whole")));
        whole.setVisible(now.isPresent());
        whole.setManaged(now.isPresent());
    }

    private String words(Region shown) {
        if (shown instanceof Region.Polygon polygon) {
            return messages.get("caveats.region-polygon", polygon.corners().size());
        }
        if (shown instanceof Region.Rectangle rectangle) {
            return messages.get(
                    rectangle.isPoint() ? "caveats.region-point" : "caveats.region-rectangle",
                    rectangle.x(),
                    rectangle.y(),
                    rectangle.width(),
                    rectangle.height());
        }
        return messages.get("caveats.region-unread");
    }

    private Node beyond(Consumer<String> draw, Subscriptions subscriptions) {
        Chooser<String> edge = new Chooser<>(
                EDGES,
                key -> messages.has("caveats.beyond-" + key) ? messages.get("caveats.beyond-" + key) : key,
                messages.get("caveats.beyond-none"));
        edge.onChoice(chosen -> beyond.type(chosen.map(key -> new Beyond(key, at(), foreign()))));
        TextField at = new TextField();
        FieldBox along = new FieldBox(messages.get("caveats.beyond-at"), at).helped(messages.get("field.beyond-at"));
        TextFields ties = new TextFields(subscriptions);
        ties.onTyping(at, typed -> whole(typed, 0, along)
                .ifPresent(number ->
                        beyond.type(beyond.value().map(mark -> new Beyond(mark.edge(), number, mark.foreign())))));
        subscriptions.watch(beyond.valueProperty(), now -> {
            edge.show(now.map(Beyond::edge));
            ties.show(at, now.flatMap(Beyond::at).map(String::valueOf).orElse(""));
            along.setVisible(now.isPresent());
            along.setManaged(now.isPresent());
        });
        FieldBox box = new FieldBox(messages.get("caveats.beyond"), edge).helped(messages.get("field.beyond"));
        HBox.setHgrow(box, Priority.ALWAYS);
        Button set = Buttons.sign("beyond", messages.get("caveats.beyond-set"), () -> draw.accept("beyond"));
        HBox line = new HBox(4, box, set);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return new VBox(12, line, along);
    }

    private Optional<Integer> at() {
        return beyond.value().flatMap(Beyond::at);
    }

    private Foreign foreign() {
        return beyond.value().map(Beyond::foreign).orElse(Foreign.NONE);
    }

    private Node page(CaveatDrafts drafts, Subscriptions subscriptions) {
        Draft<Optional<Integer>> page = drafts.page();
        TextField field = new TextField();
        FieldBox box = new FieldBox(messages.get("caveats.page"), field).helped(messages.get("field.page"));
        TextFields ties = new TextFields(subscriptions);
        ties.onTyping(field, typed -> whole(typed, 1, box).ifPresent(page::type));
        subscriptions.watch(
                page.valueProperty(),
                now -> ties.show(field, now.map(String::valueOf).orElse("")));
        return box;
    }

    /** The whole number typed, or that none is; empty where it is something else, which is told. */
    private Optional<Optional<Integer>> whole(String typed, int least, FieldBox box) {
        String digits = typed.strip();
        boolean isNumber = digits.matches("[0-9]{1,7}") && Integer.parseInt(digits) >= least;
        if (digits.isEmpty() || isNumber) {
            box.explain("");
            return Optional.of(isNumber ? Optional.of(Integer.parseInt(digits)) : Optional.empty());
        }
        box.fault(messages.get("caveats.number-needed", least));
        return Optional.empty();
    }
}
