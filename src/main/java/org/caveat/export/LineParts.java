package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws the shapes of one date of the instant line as SVG paths. */
final class LineParts {
    private static final int CHEVRON = 5;

    private final int axis;
    private final int half;
    private final String id;

    /**
     * @param axis how low the line runs, in pixels
     * @param half half of a bar's height, in pixels
     * @param id what the names of its gradients begin with
     */
    LineParts(int axis, int half, String id) {
        this.axis = axis;
        this.half = half;
        this.id = id;
    }

    List<LineView.Part> of(List<LineShape> shapes) {
        List<LineView.Part> parts = new ArrayList<>();
        for (LineShape shape : shapes) {
            parts.add(part(shape, id + "-" + parts.size()));
        }
        return parts;
    }

    private LineView.Part part(LineShape shape, String gradient) {
        if (shape instanceof LineShape.Bar bar) {
            return new LineView.Part(bar(bar), bar.isHollow() ? "hollow" : "solid", fade(bar, gradient));
        }
        if (shape instanceof LineShape.Diamond diamond) {
            String style = diamond.isDashed() ? "hollow" : diamond.isHollow() ? "open" : "solid";
            return new LineView.Part(diamond(diamond.at()), style, null);
        }
        if (shape instanceof LineShape.Chevron chevron) {
            return new LineView.Part(chevron(chevron), "chevron", null);
        }
        if (shape instanceof LineShape.Tail tail) {
            return new LineView.Part(level(tail.from(), tail.to()), "tail", null);
        }
        if (shape instanceof LineShape.Question question) {
            return new LineView.Part(question(question.at()), "question", null);
        }
        LineShape.Join join = (LineShape.Join) shape;
        return new LineView.Part(level(join.from(), join.to()), "join", null);
    }

    private String bar(LineShape.Bar bar) {
        return "M" + px(bar.from()) + " " + (axis - half) + "H" + px(bar.to()) + "V" + (axis + half) + "H"
                + px(bar.from()) + "Z";
    }

    private LineView.@Nullable Fade fade(LineShape.Bar bar, String gradient) {
        if (bar.fadesIn() == 0 && bar.fadesOut() == 0) {
            return null;
        }
        return new LineView.Fade(
                gradient,
                px(bar.from()),
                px(bar.to()),
                Marks.share(bar.fadesIn(), bar.width()),
                Marks.share(bar.width() - bar.fadesOut(), bar.width()));
    }

    private String diamond(double at) {
        int half = (int) LineShape.Diamond.HALF;
        return "M" + px(at - half) + " " + axis + "L" + px(at) + " " + (axis - half) + "L" + px(at + half) + " " + axis
                + "L" + px(at) + " " + (axis + half) + "Z";
    }

    private String chevron(LineShape.Chevron chevron) {
        double back = chevron.pointsRight() ? chevron.at() - CHEVRON : chevron.at() + CHEVRON;
        return "M" + px(back) + " " + (axis - CHEVRON) + "L" + px(chevron.at()) + " " + axis + "L" + px(back) + " "
                + (axis + CHEVRON);
    }

    private String question(double at) {
        return "M" + px(at) + " " + axis + LineShape.Question.DRAWING;
    }

    private String level(double from, double to) {
        return "M" + px(from) + " " + axis + "H" + px(to);
    }

    static String px(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
