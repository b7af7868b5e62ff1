package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Tabs at the left and the tools of the view in front at the right. Where there is not room even for the tools that cannot
 * be done without, they stand in a line of their own below the tabs.
 */
public final class TabBar extends Pane {
    private static final double LINE = 40;
    private static final double BETWEEN = 16;

    private final Region tabs;
    private final List<ToolRow> tools;

    /** @param tools of the views, of which those of the view in front are managed */
    public TabBar(Region tabs, List<ToolRow> tools) {
        this.tabs = tabs;
        this.tools = new ArrayList<>(tools);
        getStyleClass().addAll("tab-bar", "with-tools");
        setMinWidth(0);
        getChildren().add(tabs);
        getChildren().addAll(tools);
    }

    /** More tools, of a view that was not yet in front. */
    public void add(ToolRow row) {
        tools.add(row);
        getChildren().add(row);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isInTwoLines(double width) {
        Insets around = getInsets();
        double room = width - around.getLeft() - around.getRight() - tabs.prefWidth(-1) - BETWEEN;
        return width > 0 && tools.stream().filter(Node::isManaged).anyMatch(row -> row.leastWidth() > room);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isInTwoLines(width) ? 2 * LINE : LINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return tabs.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double left = around.getLeft();
        double width = getWidth() - left - around.getRight();
        boolean two = isInTwoLines(getWidth());
        // a hairline lies below them
        tabs.resizeRelocate(left, 0, Math.min(width, tabs.prefWidth(-1)), LINE);
        double from = two ? left : left + tabs.getWidth() + BETWEEN;
        for (ToolRow row : tools) {
            row.resizeRelocate(from, two ? LINE : 0, Math.max(0, left + width - from), LINE);
        }
    }
}
