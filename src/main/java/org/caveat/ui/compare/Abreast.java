package org.caveat.ui.compare;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;

/**
 * Pictures that lie side by side and are moved as one: arithmetic alone. All are moved by the same way and the same factor
 * around the middles of their panes, so that how they lie to each other never changes, however far one goes. What keeps
 * them in view is their common outline, as if the panes lay on one another.
 */
final class Abreast {
    /** What stays free around a picture that is fitted, in screen pixels. */
    static final double MARGIN = 32;

    /** Of a small pane the margin takes this part of the shorter side: the photograph is what gives way last. */
    private static final double PART_OF_SIDE = 1 / 8.0;

    private static final double LARGEST_SCALE = 32;
    private static final double CLOSE = 1e-6;

    private Abreast() {}

    /**
     * The whole picture in the middle, as large as the pane allows, beyond its pixels too: a small copy is compared with a
     * large master part for part.
     */
    static Viewport fitted(Extent picture, Extent stage, Turn turn) {
        Extent turned = turn.of(picture);
        double across = Math.max(1, stage.width() - 2 * margin(stage)) / turned.width();
        double down = Math.max(1, stage.height() - 2 * margin(stage)) / turned.height();
        double scale = Math.min(LARGEST_SCALE, Math.min(across, down));
        return placed(new Viewport(picture, stage, scale, 0, 0, turn), new Way(0, 0));
    }

    private static double margin(Extent stage) {
        return Math.min(MARGIN, Math.min(stage.width(), stage.height()) * PART_OF_SIDE);
    }

    static boolean isFitted(Viewport view) {
        Viewport fitted = fitted(view.picture(), view.stage(), view.turn());
        return Math.abs(view.scale() / fitted.scale() - 1) < CLOSE
                && Math.abs(view.left() - fitted.left()) < 1
                && Math.abs(view.top() - fitted.top()) < 1;
    }

    /** All of them wholly in view, as large as that allows, lying to each other as they do. */
    static List<Viewport> fitted(List<Viewport> all) {
        if (all.stream().allMatch(Abreast::isFitted)) {
            return all;
        }
        List<Viewport> fitted = scaled(all, fitting(all), new Way(0, 0));
        return settled(fitted);
    }

    /**
     * Zoomed by a factor, so that what is at a place stays there.
     *
     * @param around from the middle of each pane, in screen pixels
     */
    static List<Viewport> zoomed(List<Viewport> all, double factor, Way around) {
        double allowed = Math.max(least(all), Math.min(most(all), factor));
        return settled(scaled(all, allowed, around));
    }

    /** By how much they may be enlarged: so far that of each of them the pixels can be seen one by one. */
    private static double most(List<Viewport> all) {
        double largest = all.stream().mapToDouble(Viewport::scale).max().orElse(1);
        double smallest = all.stream().mapToDouble(Viewport::scale).min().orElse(1);
        return Math.max(1, Math.max(LARGEST_SCALE / largest, 1 / smallest));
    }

    /** By how much they may be made smaller: until all are in view, and each may be seen pixel by pixel. */
    private static double least(List<Viewport> all) {
        double largest = all.stream().mapToDouble(Viewport::scale).max().orElse(1);
        return Math.min(1, Math.min(fitting(all), 1 / largest));
    }

    static List<Viewport> panned(List<Viewport> all, double byX, double byY) {
        return settled(shifted(all, byX, byY));
    }

    /** Turned another way, each around the middle of its pane; what is fitted stays so. */
    static List<Viewport> turned(List<Viewport> all, UnaryOperator<Turn> turning) {
        if (all.stream().allMatch(Abreast::isFitted)) {
            return all.stream()
                    .map(view -> fitted(view.picture(), view.stage(), turning.apply(view.turn())))
                    .toList();
        }
        return settled(all.stream().map(view -> turned(view, turning)).toList());
    }

    private static Viewport turned(Viewport view, UnaryOperator<Turn> turning) {
        Turn other = turning.apply(view.turn());
        Way middle = other.of(view.turn().back(fromMiddle(view)));
        return placed(new Viewport(view.picture(), view.stage(), view.scale(), 0, 0, other), middle);
    }

    /** Where the middle of the picture lies, from the middle of the pane. */
    private static Way fromMiddle(Viewport view) {
        Extent turned = view.turn().of(view.picture());
        return new Way(
                view.left() + turned.width() * view.scale() / 2 - view.stage().width() / 2,
                view.top() + turned.height() * view.scale() / 2 - view.stage().height() / 2);
    }

    private static Viewport placed(Viewport view, Way fromMiddle) {
        Extent turned = view.turn().of(view.picture());
        double left = view.stage().width() / 2 + fromMiddle.x() - turned.width() * view.scale() / 2;
        double top = view.stage().height() / 2 + fromMiddle.y() - turned.height() * view.scale() / 2;
        return new Viewport(view.picture(), view.stage(), view.scale(), left, top, view.turn());
    }

    /** The same in panes of another size: with the same middle. */
    static Viewport in(Viewport view, Extent stage) {
        Way middle = fromMiddle(view);
        return placed(new Viewport(view.picture(), stage, view.scale(), 0, 0, view.turn()), middle);
    }

    private static List<Viewport> scaled(List<Viewport> all, double factor, Way around) {
        return all.stream()
                .map(view -> {
                    Way now = fromMiddle(view);
                    Way then = new Way(
                            around.x() + (now.x() - around.x()) * factor, around.y() + (now.y() - around.y()) * factor);
                    Viewport larger =
                            new Viewport(view.picture(), view.stage(), view.scale() * factor, 0, 0, view.turn());
                    return placed(larger, then);
                })
                .toList();
    }

    private static List<Viewport> shifted(List<Viewport> all, double byX, double byY) {
        return all.stream()
                .map(view -> {
                    Way now = fromMiddle(view);
                    return placed(view, new Way(now.x() + byX, now.y() + byY));
                })
                .toList();
    }

    /** By how much they must be zoomed to be wholly in view and no smaller. */
    private static double fitting(List<Viewport> all) {
        Outline outline = Outline.of(all);
        Extent stage = smallest(all);
        double across = Math.max(1, stage.width() - 2 * margin(stage)) / outline.width();
        double down = Math.max(1, stage.height() - 2 * margin(stage)) / outline.height();
        return Math.min(across, down);
    }

    private static Extent smallest(List<Viewport> all) {
        return new Extent(
                all.stream().mapToDouble(view -> view.stage().width()).min().orElse(1),
                all.stream().mapToDouble(view -> view.stage().height()).min().orElse(1));
    }

    /** In the middle, where there is room for all; else their common outline no further than the margin. */
    private static List<Viewport> settled(List<Viewport> all) {
        Outline outline = Outline.of(all);
        Extent stage = smallest(all);
        return shifted(
                all,
                shift(outline.left(), outline.width(), stage.width() / 2 - margin(stage)),
                shift(outline.top(), outline.height(), stage.height() / 2 - margin(stage)));
    }

    /** @param half half of the room within the margins */
    private static double shift(double from, double length, double half) {
        DoubleUnaryOperator to =
                length <= 2 * half + 0.5 ? at -> -length / 2 : at -> Math.max(half - length, Math.min(-half, at));
        return to.applyAsDouble(from) - from;
    }

    /** The smallest area that holds all of them, from the middle of the panes. */
    private record Outline(double left, double top, double width, double height) {

        static Outline of(List<Viewport> all) {
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (Viewport view : all) {
                Way middle = fromMiddle(view);
                Extent turned = view.turn().of(view.picture());
                left = Math.min(left, middle.x() - turned.width() * view.scale() / 2);
                top = Math.min(top, middle.y() - turned.height() * view.scale() / 2);
                right = Math.max(right, middle.x() + turned.width() * view.scale() / 2);
                bottom = Math.max(bottom, middle.y() + turned.height() * view.scale() / 2);
            }
            return new Outline(left, top, Math.max(1e-3, right - left), Math.max(1e-3, bottom - top));
        }
    }
}
