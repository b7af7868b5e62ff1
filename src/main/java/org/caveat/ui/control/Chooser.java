package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Lets one of several be chosen, or none. What stands there without being among them is kept and can be chosen too. */
public final class Chooser<T> extends ComboBox<Optional<T>> {
    private List<T> known;
    private final Function<T, String> words;
    private final String none;
    private boolean showing;

    /**
     * @param words what each is called
     * @param none what it is called when none is chosen
     */
    public Chooser(List<T> known, Function<T, String> words, String none) {
        this.known = List.copyOf(known);
        this.words = words;
        this.none = none;
        setMaxWidth(Double.MAX_VALUE);
        offer(Optional.empty());
        setCellFactory(view -> new Choice(each -> Optional.empty()));
        setButtonCell(new Choice(each -> Optional.empty()));
    }

    /** Shows a sign beside each. */
    public Chooser<T> withSigns(Function<T, Node> signs) {
        setCellFactory(view -> new Choice(each -> each.map(signs)));
        setButtonCell(new Choice(each -> each.map(signs)));
        return this;
    }

    /** Calls when a person chose, and not when a choice was shown. */
    public Chooser<T> onChoice(Consumer<Optional<T>> taker) {
        valueProperty().subscribe((was, now) -> {
            if (!showing && now != null) {
                taker.accept(now);
            }
        });
        return this;
    }

    /** Lets others be chosen from now on. */
    public void know(List<T> others) {
        known = List.copyOf(others);
    }

    public void show(Optional<T> chosen) {
        showing = true;
        offer(chosen);
        setValue(chosen);
        showing = false;
    }

    private void offer(Optional<T> chosen) {
        List<Optional<T>> offered = new ArrayList<>();
        if (!none.isEmpty()) {
            offered.add(Optional.empty());
        }
        known.forEach(each -> offered.add(Optional.of(each)));
        if (chosen.isPresent() && !offered.contains(chosen)) {
            offered.add(chosen);
        }
        if (!offered.equals(getItems())) {
            getItems().setAll(offered);
        }
    }

    private final class Choice extends ListCell<Optional<T>> {
        private final Function<Optional<T>, Optional<Node>> sign;

        Choice(Function<Optional<T>, Optional<Node>> sign) {
            this.sign = sign;
        }

        @Override
        protected void updateItem(Optional<T> item, boolean empty) {
            super.updateItem(item, empty);
            boolean nothing = empty || item == null;
            setText(nothing ? "" : item.map(words).orElse(none));
            setGraphic(nothing ? null : sign.apply(item).orElse(null));
        }
    }
}
