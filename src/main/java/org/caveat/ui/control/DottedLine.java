package org.caveat.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Short facts in a line with dots between them; where the line breaks, no dot is left hanging, at its end or before the next. */
public final class DottedLine extends FlowPane {
    private static final double GAP = 8;

    public DottedLine() {
        super(GAP, 2);
    }

    /** Adds a fact after those that are there. */
    public void add(Node fact) {
        if (!getChildren().isEmpty()) {
            getChildren().add(new Label("·"));
        }
        getChildren().add(fact);
        if (fact instanceof Label words) {
            words.setWrapText(true);
        }
    }

    /** A fact that is longer than the line is broken; it does not make wider what the line stands in. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        confine(width);
        return super.computePrefHeight(width);
    }

    private void confine(double width) {
        double most = width > 0 ? width : Double.MAX_VALUE;
        getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(words -> words.setMaxWidth(most));
    }

    @Override
    protected void layoutChildren() {
        confine(getWidth());
        super.layoutChildren();
        for (int at = 1; at + 1 < getChildren().size(); at += 2) {
            Node before = getChildren().get(at - 1);
            Node after = getChildren().get(at + 1);
            boolean sameLine = middle(before) == middle(after);
            getChildren().get(at).setOpacity(sameLine ? 1 : 0);
        }
        for (int at = 1; at + 1 < getChildren().size(); at += 2) {
            if (middle(getChildren().get(at - 1)) != middle(getChildren().get(at))) {
                closeUp(at);
            }
        }
    }

    /** A dot that came to stand first in its line is not seen, and has no room there either. */
    private void closeUp(int dot) {
        double room = ((Label) getChildren().get(dot)).getWidth() + GAP;
        long line = middle(getChildren().get(dot));
        getChildren().stream()
                .skip(dot + 1L)
                .filter(fact -> middle(fact) == line)
                .forEach(fact -> fact.setLayoutX(fact.getLayoutX() - room));
    }

    private static long middle(Node fact) {
        return Math.round(fact.getBoundsInParent().getCenterY() / GAP);
    }
}
