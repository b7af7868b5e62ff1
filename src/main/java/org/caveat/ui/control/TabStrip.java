package org.caveat.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/**
 * Tabs in a row, one of them in front; the arrow keys go from one to the next. Where there is not room for all, the one in
 * front is shown, and a menu has the others: a name that is cut off tells nothing.
 */
public final class TabStrip<T> extends Pane implements AutoCloseable {
    private static final double BETWEEN = 24;
    private static final double BEFORE_MENU = 12;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> tabs = new LinkedHashMap<>();
    private final MenuButton others = new MenuButton();
    private final Subscription subscription;

    /**
     * @param words what each tab is called
     * @param front the tab in front, here and elsewhere alike
     * @param more what the menu of those without room is called
     */
    public TabStrip(Iterable<T> all, Function<T, String> words, ObjectProperty<T> front, String more) {
        getStyleClass().add("tab-strip");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        for (T each : all) {
            ToggleButton tab = new Tab(words.apply(each));
            tab.setMnemonicParsing(false);
            tab.getStyleClass().setAll("tab-button");
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setToggleGroup(group);
            tab.setOnAction(event -> front.set(each));
            tab.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(event, each, front));
            tabs.put(each, tab);
        }
        others.getStyleClass().add("quiet-menu");
        others.setGraphic(Glyph.sign("chevron-down", 12));
        others.setAccessibleText(more);
        others.setTooltip(new Tooltip(more));
        others.setOnShowing(event -> fill());
        getChildren().addAll(tabs.values());
        getChildren().add(others);
        subscription = front.subscribe(now -> {
            group.selectToggle(tabs.get(now));
            show();
            requestLayout();
        });
    }

    /** Stays in front when it is pressed again; a plain toggle would be taken back. */
    private static final class Tab extends ToggleButton {
        Tab(String words) {
            super(words);
        }

        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }

    /** The menu does what the tab would. */
    private void fill() {
        others.getItems().clear();
        for (ToggleButton tab : tabs.values()) {
            if (!tab.isSelected()) {
                MenuItem item = new MenuItem(tab.getText());
                item.setMnemonicParsing(false);
                item.setDisable(tab.isDisabled());
                item.setOnAction(event -> tab.fire());
                others.getItems().add(item);
            }
        }
    }

    private void step(KeyEvent event, T from, ObjectProperty<T> front) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        List<T> all = List.copyOf(tabs.keySet());
        int to = all.indexOf(from) + by;
        if (by != 0 && to >= 0 && to < all.size()) {
            front.set(all.get(to));
            tab(all.get(to)).requestFocus();
            event.consume();
        }
    }

    /** Gives each tab its help, a sentence. */
    public void explain(String help) {
        tabs.values().forEach(tab -> tab.setAccessibleHelp(help));
        others.setAccessibleHelp(help);
    }

    public ToggleButton tab(T each) {
        ToggleButton tab = tabs.get(each);
        if (tab == null) {
            throw new IllegalArgumentException("no tab " + each);
        }
        return tab;
    }

    private boolean isFolded() {
        return getWidth() > 0 && getWidth() + 0.5 < widthOfAll();
    }

    private void show() {
        boolean isFolded = isFolded();
        tabs.values().forEach(tab -> tab.setVisible(!isFolded || tab.isSelected()));
        others.setVisible(isFolded);
    }

    private double widthOfAll() {
        double sum =
                tabs.values().stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
        return sum + BETWEEN * (tabs.size() - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        return snapSizeX(widthOfAll() + around.getLeft() + around.getRight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return tabs.values().stream()
                .mapToDouble(tab -> tab.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        show();
        double x = 0;
        for (ToggleButton tab : tabs.values()) {
            if (tab.isVisible()) {
                double room = others.isVisible() ? getWidth() - BEFORE_MENU - others.prefWidth(-1) : getWidth();
                x += place(tab, x, Math.min(tab.prefWidth(-1), room)) + BETWEEN;
            }
        }
        if (others.isVisible()) {
            place(others, x - BETWEEN + BEFORE_MENU, others.prefWidth(-1));
        }
    }

    /** At the lower edge, for the line under the tab in front is there. */
    private double place(Node node, double x, double width) {
        double height = Math.min(getHeight(), node.prefHeight(-1));
        double y = node == others ? (getHeight() - height) / 2 : getHeight() - height;
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), height);
        return node.getLayoutBounds().getWidth();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
