package org.caveat.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** Tabs in a row, one of them in front; the arrow keys go from one to the next. */
public final class TabStrip<T> extends HBox implements AutoCloseable {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> tabs = new LinkedHashMap<>();
    private final Subscription subscription;

    /**
     * @param words what each tab is called
     * @param front the tab in front, here and elsewhere alike
     */
    public TabStrip(Iterable<T> all, Function<T, String> words, ObjectProperty<T> front) {
        super(24);
        getStyleClass().add("tab-strip");
        setAlignment(Pos.BOTTOM_LEFT);
        setAccessibleRole(AccessibleRole.TAB_PANE);
        for (T each : all) {
            ToggleButton tab = new ToggleButton(words.apply(each));
            tab.setMnemonicParsing(false);
            tab.getStyleClass().setAll("tab-button");
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setToggleGroup(group);
            tab.setOnAction(event -> front.set(each));
            tab.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(event, each, front));
            tabs.put(each, tab);
        }
        getChildren().addAll(tabs.values());
        subscription = front.subscribe(now -> group.selectToggle(tabs.get(now)));
    }

    private void step(KeyEvent event, T from, ObjectProperty<T> front) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        var all = java.util.List.copyOf(tabs.keySet());
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
    }

    public ToggleButton tab(T each) {
        ToggleButton tab = tabs.get(each);
        if (tab == null) {
            throw new IllegalArgumentException("no tab " + each);
        }
        return tab;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
