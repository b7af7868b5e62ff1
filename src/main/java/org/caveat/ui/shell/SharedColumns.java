package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.caveat.ui.fx.FxThread;

/** Groups one below the other, in as many columns as there is room for; the columns share the width, and are about as high. */
final class SharedColumns extends Pane {
    private static final int MOST = 3;
    /** Of a column, in the size of the text: narrower, its words would be broken too often. */
    private static final double LEAST_WIDTH = 20;

    private final List<Region> groups;
    private final Labeled inTheText;
    private final double between;
    private final double below;
    private final FxThread toolkit = new FxThread();
    private double measured;

    /**
     * @param groups in the order in which they are read
     * @param inTheText is set in the size of the text
     * @param between the columns, in pixels
     * @param below a group, in pixels
     */
    SharedColumns(List<Region> groups, Labeled inTheText, double between, double below) {
        this.groups = List.copyOf(groups);
        this.inTheText = inTheText;
        this.between = between;
        this.below = below;
        getChildren().addAll(groups);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = room(width < 0 ? getWidth() : width);
        double column = columnWidth(wide);
        measured = Math.ceil(highest(columns(wide), column));
        return measured;
    }

    @Override
    protected void layoutChildren() {
        double wide = room(getWidth());
        double column = columnWidth(wide);
        double x = 0;
        for (List<Region> groupsOfColumn : columns(wide)) {
            double y = 0;
            for (Region group : groupsOfColumn) {
                double high = group.prefHeight(column);
                group.resizeRelocate(x, y, column, high);
                y += high + below;
            }
            x += column + between;
        }
        measureAgain(Math.ceil(highest(columns(wide), column)));
    }

    /** Measured before its width or its type was known, it would keep a height that is not its own. */
    private void measureAgain(double needed) {
        if (needed != measured) {
            measured = needed;
            toolkit.afterwards(this::requestLayout);
        }
    }

    /** Beside what is kept free at the right. */
    private double room(double width) {
        return width - getInsets().getRight();
    }

    private int count(double width) {
        double least = LEAST_WIDTH * inTheText.getFont().getSize();
        return (int) Math.max(1, Math.min(MOST, Math.floor((width + between) / (least + between))));
    }

    private double columnWidth(double width) {
        int count = count(width);
        return Math.max(0, Math.floor((width - (count - 1) * between) / count));
    }

    /** In their order, so that the highest column is as low as it can be. */
    private List<List<Region>> columns(double width) {
        double column = columnWidth(width);
        List<List<Region>> best = List.of(groups);
        for (List<List<Region>> parted : parted(groups, count(width))) {
            if (highest(parted, column) < highest(best, column)) {
                best = parted;
            }
        }
        return best;
    }

    private double highest(List<List<Region>> columns, double width) {
        return columns.stream()
                .mapToDouble(some -> some.stream()
                                .mapToDouble(group -> group.prefHeight(width))
                                .sum()
                        + Math.max(0, some.size() - 1) * below)
                .max()
                .orElse(0);
    }

    /** All ways of parting a few things, in their order, into so many. */
    private static List<List<List<Region>>> parted(List<Region> all, int parts) {
        if (parts <= 1) {
            return List.of(List.of(all));
        }
        List<List<List<Region>>> ways = new ArrayList<>();
        for (int first = 1; first < all.size(); first++) {
            for (List<List<Region>> rest : parted(all.subList(first, all.size()), parts - 1)) {
                List<List<Region>> way = new ArrayList<>();
                way.add(all.subList(0, first));
                way.addAll(rest);
                ways.add(way);
            }
        }
        return ways;
    }
}
