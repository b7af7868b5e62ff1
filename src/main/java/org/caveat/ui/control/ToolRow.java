package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Tools in a row. Where there is not room for all, those that can best be done without are not shown. */
public final class ToolRow extends Pane {
    private final double gap;
    private final List<List<Node>> leastNeededFirst = new ArrayList<>();

    public ToolRow(double gap) {
        this.gap = gap;
        setMinWidth(0);
    }

    /** The tools from left to right. */
    public ToolRow of(Node... tools) {
        getChildren().setAll(tools);
        return this;
    }

    /** Tools that may be missing, all of them or none; those named first go first. */
    public ToolRow without(Node... tools) {
        leastNeededFirst.add(List.of(tools));
        return this;
    }

    /** The width of the tools that cannot be done without. */
    double leastWidth() {
        Set<Node> missing = new HashSet<>();
        leastNeededFirst.forEach(missing::addAll);
        return width(missing);
    }

    private double width(Set<Node> missing) {
        double sum = 0;
        for (Node tool : getChildren()) {
            sum += missing.contains(tool) ? 0 : tool.prefWidth(-1) + gap;
        }
        return Math.max(0, sum - gap);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snapSizeX(leastWidth());
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(width(Set.of()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(tool -> tool.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        Set<Node> missing = new HashSet<>();
        for (List<Node> tools : leastNeededFirst) {
            if (width(missing) > getWidth() + 0.5) {
                missing.addAll(tools);
            }
        }
        double x = Math.max(0, getWidth() - width(missing));
        for (Node tool : getChildren()) {
            tool.setVisible(!missing.contains(tool));
            if (tool.isVisible()) {
                double width = tool.prefWidth(-1);
                double height = tool.prefHeight(-1);
                tool.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
                x += width + gap;
            }
        }
    }
}
