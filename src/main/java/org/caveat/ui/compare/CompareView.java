package org.caveat.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.caveat.ui.compare.CompareModel.Remark;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;

/** Photographs side by side, or a sentence that says how to get there. */
public final class CompareView implements AutoCloseable {
    private final CompareModel model;
    private final PictureParts parts;
    private final CompareWords words;
    private final Consumer<String> opening;
    private final Room room = new Room();
    private final Label remark = new Label();
    private final VBox nothing = new VBox(16);
    private final VBox all = new VBox(remark, room, nothing);
    private final List<PaneView> views = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isInFront;

    /** The panes, as the grid says. */
    private final class Room extends Pane {
        @Override
        protected void layoutChildren() {
            Extent size = new Extent(getWidth(), getHeight());
            List<Area> areas = PaneGrid.of(views.size(), size).areas(views.size(), size);
            for (int each = 0; each < views.size(); each++) {
                Area area = areas.get(each);
                views.get(each).node().resizeRelocate(area.x(), area.y(), area.width(), area.height());
            }
        }
    }

    /**
     * @param opening shows a photograph on the light table
     * @param toSheet goes to where photographs are chosen
     */
    public CompareView(
            CompareModel model, PictureParts parts, CompareWords words, Consumer<String> opening, Runnable toSheet) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        this.opening = opening;
        all.getStyleClass().add("compare");
        all.setMinSize(0, 0);
        room.setMinSize(0, 0);
        VBox.setVgrow(room, Priority.ALWAYS);
        VBox.setVgrow(nothing, Priority.ALWAYS);
        remark.getStyleClass().addAll("second", "compare-remark");
        remark.setWrapText(true);
        remark.setMaxWidth(Double.MAX_VALUE);
        Label how = new Label(words.messages().get("compare.how"));
        how.getStyleClass().add("view-title");
        how.setWrapText(true);
        how.setTextAlignment(TextAlignment.CENTER);
        nothing.getStyleClass().add("compare-nothing");
        nothing.getChildren().addAll(how, Buttons.primary(words.messages().get("compare.to-sheet"), toSheet));
        subscriptions.watch(model.panesProperty(), panes -> rebuild());
        subscriptions.watch(model.remarkProperty(), this::say);
    }

    public Parent node() {
        return all;
    }

    /** Shows the pictures, or, elsewhere than in front, holds none. */
    public void turn(boolean inFront) {
        all.setVisible(inFront);
        if (inFront != isInFront) {
            isInFront = inFront;
            rebuild();
        }
    }

    private void rebuild() {
        boolean hadKeyboard = room.isFocusWithin();
        List<PaneModel> wanted = isInFront ? model.panes() : List.of();
        List<PaneView> before = List.copyOf(views);
        views.clear();
        wanted.forEach(pane -> views.add(before.stream()
                .filter(view -> view.pane() == pane)
                .findFirst()
                .orElseGet(() -> new PaneView(model, pane, parts, words, () -> opening.accept(pane.file())))));
        room.getChildren().setAll(views.stream().map(PaneView::node).toList());
        before.stream().filter(view -> !views.contains(view)).forEach(PaneView::close);
        appear(room, !wanted.isEmpty());
        appear(nothing, isInFront && wanted.isEmpty());
        if (hadKeyboard) {
            focus();
        }
    }

    private static void appear(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void say(Remark now) {
        String said = now.isLast()
                ? words.messages().get("compare.last-two")
                : now.chosen() > 0 ? words.messages().get("compare.too-many", now.chosen()) : "";
        remark.setText(said);
        appear(remark, !said.isEmpty());
    }

    /** Puts the keyboard on the pane that had it, else on what leads to photographs. */
    public void focus() {
        Optional<PaneModel> active = model.activeProperty().get();
        views.stream()
                .filter(view -> active.filter(view.pane()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        PaneView::focus, () -> nothing.getChildren().get(1).requestFocus());
    }

    @Override
    public void close() {
        subscriptions.close();
        views.forEach(PaneView::close);
        views.clear();
    }
}
