package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;

/**
 * Tools in a row. Where there is not room for all, those that can best be done without are not shown; in a row that has a
 * menu for them, they are to be had there.
 */
public final class ToolRow extends Pane {
    private final double gap;
    private final List<List<Node>> leastNeededFirst = new ArrayList<>();
    private final List<List<Node>> atLast = new ArrayList<>();
    private Optional<MoreTools> more = Optional.empty();

    public ToolRow(double gap) {
        this.gap = gap;
        setMinWidth(0);
    }

    /** The tools from left to right. */
    public ToolRow of(Node... tools) {
        getChildren().setAll(tools);
        more.ifPresent(getChildren()::add);
        return this;
    }

    /** Tools that may be missing, all of them or none; those named first go first. */
    public ToolRow without(Node... tools) {
        leastNeededFirst.add(List.of(tools));
        return this;
    }

    /** Tools for which a line of their own is better than that they are missing; where that is too short they go too. */
    public ToolRow atLastWithout(Node... tools) {
        atLast.add(List.of(tools));
        return this;
    }

    /** At the end stands a menu of the tools that are not shown, as far as they are buttons. */
    public ToolRow andMore(MoreTools menu) {
        more = Optional.of(menu);
        getChildren().add(menu);
        return this;
    }

    /** The width of the tools that cannot be done without as long as there is a line to be had. */
    double leastWidth() {
        Set<Node> missing = new HashSet<>();
        leastNeededFirst.forEach(missing::addAll);
        return width(missing);
    }

    private double width(Set<Node> missing) {
        double sum = 0;
        for (Node tool : getChildren()) {
            sum += isOut(tool, missing) ? 0 : tool.prefWidth(-1) + gap;
        }
        return Math.max(0, sum - gap);
    }

    /** The menu is there while it has something in it. */
    private boolean isOut(Node tool, Set<Node> missing) {
        return more.filter(tool::equals).isPresent() ? inMenu(missing).isEmpty() : missing.contains(tool);
    }

    private List<ButtonBase> inMenu(Set<Node> missing) {
        return getChildren().stream()
                .filter(missing::contains)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .toList();
    }

    @Override
    protected double computeMinWidth(double height) {
        Set<Node> missing = new HashSet<>();
        leastNeededFirst.forEach(missing::addAll);
        atLast.forEach(missing::addAll);
        return snapSizeX(width(missing));
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
        Set<Node> missing = missing();
        more.ifPresent(menu -> menu.offer(inMenu(missing)));
        double x = Math.max(0, getWidth() - width(missing));
        for (Node tool : getChildren()) {
            tool.setVisible(!isOut(tool, missing));
            if (tool.isVisible()) {
                double width = tool.prefWidth(-1);
                double height = tool.prefHeight(-1);
                tool.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
                x += width + gap;
            }
        }
    }

    private Set<Node> missing() {
        Set<Node> missing = new HashSet<>();
        for (List<List<Node>> order : List.of(leastNeededFirst, atLast)) {
            for (List<Node> tools : order) {
                if (width(missing) > getWidth() + 0.5) {
                    missing.addAll(tools);
                }
            }
        }
        return missing;
    }
}
