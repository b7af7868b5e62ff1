package org.caveat.ui.export;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.fx.AfterLayout;

/** What is chosen, and beside it what would come of it; below it, in one column, where there is no room for two. */
final class Sides extends HBox {
    private static final double ROOM_FOR_TWO = 680;
    private static final double BETWEEN = 32;
    /** What shows that one can scroll by keys, in pixels. */
    private static final double FOCUS_BORDER = 2;

    private final Region chosen;
    private final Region ahead;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox one = new VBox(BETWEEN);
    private final ScrollPane choices = new DialogScroll(left);
    private final ScrollPane outlook;
    private final ScrollPane column;

    Sides(Region chosen, Region ahead, Messages messages) {
        super(BETWEEN);
        this.chosen = chosen;
        this.ahead = ahead;
        setMinHeight(0);
        choices.getStyleClass().add("export-what");
        // both columns want the same and grow alike, so that neither is wider or narrower by what it holds
        HBox.setHgrow(choices, Priority.ALWAYS);
        outlook = scrolled(right, messages);
        // as high as what is chosen, however long it is: so the dialog stands still while it changes
        outlook.setPrefHeight(0);
        outlook.setMaxHeight(Double.MAX_VALUE);
        column = scrolled(one, messages);
        arrange(false);
        widthProperty().subscribe(width -> {
            boolean isNarrow = width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_TWO;
            if (isNarrow != getChildren().contains(column)) {
                AfterLayout.of(this, () -> arrange(isNarrow));
            }
        });
    }

    private void arrange(boolean isNarrow) {
        if (isNarrow) {
            one.getChildren().setAll(chosen, ahead);
            getChildren().setAll(column);
        } else {
            left.getChildren().setAll(chosen);
            right.getChildren().setAll(ahead);
            getChildren().setAll(choices, outlook);
        }
    }

    private static ScrollPane scrolled(Region content, Messages messages) {
        DialogScroll scroll = new DialogScroll(content);
        scroll.setFocusTraversable(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(0);
        scroll.setAccessibleText(messages.get("exporting.ahead"));
        scroll.setAccessibleHelp(messages.get("exporting.scroll-help"));
        scroll.getStyleClass().add("export-ahead");
        scroll.keepEdges(FOCUS_BORDER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
