package org.caveat.ui.instantline;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.caveat.export.LineShape;

/**
 * Paints the shapes of a date as the window shows them; colours, lines and dashes come from the sheets.
 *
 * @param axis how low the line runs, in pixels
 * @param half half of a bar's height, in pixels
 */
record ShapePainter(double axis, double half) {
    private static final double CHEVRON = 5;

    List<Node> paint(List<LineShape> shapes) {
        return shapes.stream().map(this::paint).toList();
    }

    private Node paint(LineShape shape) {
        if (shape instanceof LineShape.Bar bar) {
            return bar(bar);
        }
        if (shape instanceof LineShape.Diamond diamond) {
            return styled(diamond(diamond.at()), diamond.isDashed() ? "line-hollow" : style(diamond));
        }
        if (shape instanceof LineShape.Chevron chevron) {
            double back = chevron.at() + (chevron.pointsRight() ? -CHEVRON : CHEVRON);
            return styled(new Polyline(back, axis - CHEVRON, chevron.at(), axis, back, axis + CHEVRON), "line-stroke");
        }
        if (shape instanceof LineShape.Tail tail) {
            return styled(new Line(tail.from(), axis, tail.to(), axis), "line-tail");
        }
        if (shape instanceof LineShape.Question question) {
            SVGPath sign = new SVGPath();
            sign.setContent("M" + question.at() + " " + axis + LineShape.Question.DRAWING);
            return styled(sign, "line-stroke");
        }
        LineShape.Join join = (LineShape.Join) shape;
        return styled(new Line(join.from(), axis, join.to(), axis), "line-stroke");
    }

    private static String style(LineShape.Diamond diamond) {
        return diamond.isHollow() ? "line-open" : "line-solid";
    }

    private Node bar(LineShape.Bar bar) {
        boolean fades = bar.fadesIn() > 0 || bar.fadesOut() > 0;
        Rectangle drawn = new Rectangle(bar.from(), axis - half, bar.width(), 2 * half);
        if (!fades) {
            return styled(drawn, bar.isHollow() ? "line-hollow" : "line-solid");
        }
        return fading(bar, styled(drawn, bar.isHollow() ? "line-hollow-fading" : "line-fading"));
    }

    /** A style sheet cannot let a looked-up colour fade out: the bar takes it from something unseen that has it. */
    private static Node fading(LineShape.Bar bar, Shape drawn) {
        Rectangle ink = new Rectangle(bar.from(), drawn.getLayoutBounds().getMinY(), 1, 1);
        ink.getStyleClass().add("line-ink");
        ink.setOpacity(0);
        ink.fillProperty().subscribe(colour -> {
            if (bar.isHollow()) {
                drawn.setStroke(InkFade.of(bar, colour));
            } else {
                drawn.setFill(InkFade.of(bar, colour));
            }
        });
        Group both = new Group(ink, drawn);
        ink.setMouseTransparent(true);
        return both;
    }

    private Polygon diamond(double at) {
        double reach = LineShape.Diamond.HALF;
        return new Polygon(at - reach, axis, at, axis - reach, at + reach, axis, at, axis + reach);
    }

    private static Shape styled(Shape shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
