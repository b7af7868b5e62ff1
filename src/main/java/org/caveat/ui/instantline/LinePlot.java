package org.caveat.ui.instantline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.caveat.export.InstantLine;
import org.caveat.export.LineMark;
import org.caveat.export.LineShape;
import org.caveat.ui.instantline.InstantLineModel.Move;

/** The drawing itself. One of its marks can be reached by Tab; the arrows go on from there. */
final class LinePlot extends Pane {
    private final InstantLineModel model;
    private final AxisView axis = new AxisView();
    private final Group stems = new Group();
    private final Group marks = new Group();
    private final Ruler ruler = new Ruler();
    private final Map<String, MarkView> views = new LinkedHashMap<>();
    private Optional<InstantLine> line = Optional.empty();

    LinePlot(InstantLineModel model) {
        this.model = model;
        setManaged(false);
        // time runs from left to right in every language
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(axis, stems, marks, ruler);
        setOnKeyPressed(this::typed);
    }

    /** Draws the dates there are, in a room of some width. */
    void draw(double width, double heading) {
        Optional<String> keyboard = focused();
        line = model.line(width, heading, ruler::widthOf);
        setVisible(line.isPresent());
        Map<String, LineEntry> entries = new LinkedHashMap<>();
        model.entriesProperty().get().forEach(entry -> entries.put(entry.key(), entry));
        views.keySet().retainAll(entries.keySet());
        Lanes lanes = Lanes.of(line.map(InstantLine::marks).orElse(List.of()));
        for (LineMark mark : inFront(line)) {
            LineEntry entry = entries.get(mark.date().key());
            if (entry != null) {
                views.computeIfAbsent(entry.key(), key -> new MarkView(key, model))
                        .draw(entry, mark, ruler.widthOf(mark.date()), lanes.axis(mark));
            }
        }
        line.ifPresent(now -> axis.draw(now, lanes.years(), model::tick));
        arrange();
        select();
        applyCss(); // what is made during a layout would be drawn once without its style
        keyboard.filter(key -> !views.containsKey(key))
                .flatMap(key -> reachable())
                .ifPresent(Node::requestFocus);
    }

    /** The photograph's own date at the back, the shortest of the others in front, so that none hides another. */
    private static List<LineMark> inFront(Optional<InstantLine> line) {
        return line.map(InstantLine::marks).orElse(List.of()).stream()
                .sorted(Comparator.comparing((LineMark mark) -> !mark.date().isInstant())
                        .thenComparing(
                                Comparator.comparingDouble(LinePlot::width).reversed()))
                .toList();
    }

    private static double width(LineMark mark) {
        return mark.shapes().stream()
                .mapToDouble(shape -> shape instanceof LineShape.Bar bar ? bar.width() : 0)
                .max()
                .orElse(0);
    }

    /** Leaves alone what is in order: taking a mark out and in again takes the keyboard from it. */
    private void arrange() {
        List<Node> front = new ArrayList<>();
        for (LineMark mark : inFront(line)) {
            Optional.ofNullable(views.get(mark.date().key())).ifPresent(front::add);
        }
        if (!marks.getChildren().equals(front)) {
            marks.getChildren().setAll(front);
            stems.getChildren()
                    .setAll(views.values().stream().map(MarkView::stem).toList());
        }
    }

    /** Shows which is selected, and lets Tab come there. */
    void select() {
        Optional<String> selected = model.selectedProperty().get();
        views.values()
                .forEach(view -> view.select(selected.filter(view.key()::equals).isPresent()));
        Optional<MarkView> reachable = reachable();
        views.values()
                .forEach(view ->
                        view.setFocusTraversable(reachable.filter(view::equals).isPresent()));
    }

    private Optional<MarkView> reachable() {
        return focused()
                .or(() -> model.selectedProperty().get().filter(views::containsKey))
                .or(() -> line.flatMap(now -> InstantLineModel.next(now, "", Move.FIRST)))
                .map(views::get);
    }

    private Optional<String> focused() {
        return views.values().stream()
                .filter(Node::isFocused)
                .map(MarkView::key)
                .findFirst();
    }

    private void typed(KeyEvent event) {
        Optional<Move> move =
                switch (event.getCode()) {
                    case LEFT -> Optional.of(Move.BEFORE);
                    case RIGHT -> Optional.of(Move.AFTER);
                    case HOME -> Optional.of(Move.FIRST);
                    case END -> Optional.of(Move.LAST);
                    default -> Optional.empty();
                };
        Optional<String> from = focused();
        if (move.isPresent() && from.isPresent() && !event.isShortcutDown()) {
            line.flatMap(now -> InstantLineModel.next(now, from.get(), move.get()))
                    .map(views::get)
                    .ifPresent(Node::requestFocus);
            select();
            event.consume();
        }
    }
}
