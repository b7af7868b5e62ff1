package org.caveat.ui.instantline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.caveat.export.InstantLine;
import org.caveat.export.LineTick;

/** The axis and its years. */
final class AxisView extends Group {
    private static final double ROOM = 80;

    AxisView() {
        setMouseTransparent(true);
    }

    /** @param years how low they stand */
    void draw(InstantLine line, double years, Function<LineTick, String> words) {
        List<Node> parts = new ArrayList<>();
        parts.add(stroke(new Line(0, Heights.AXIS, Math.rint(line.width()), Heights.AXIS)));
        for (LineTick tick : line.ticks()) {
            double at = Math.rint(tick.at());
            parts.add(stroke(new Line(at, Heights.AXIS - Heights.TICK, at, Heights.AXIS + Heights.TICK)));
            Text year = new Text(words.apply(tick));
            year.getStyleClass().add("line-year");
            year.setWrappingWidth(ROOM);
            year.setTextAlignment(TextAlignment.CENTER);
            year.setX(at - ROOM / 2);
            year.setY(years);
            parts.add(year);
        }
        getChildren().setAll(parts);
    }

    private static Node stroke(Line line) {
        line.getStyleClass().add("line-axis");
        return line;
    }
}
