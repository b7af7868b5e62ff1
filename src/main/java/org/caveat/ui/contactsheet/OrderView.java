package org.caveat.ui.contactsheet;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.caveat.collection.order.Arrangement;
import org.caveat.collection.order.Grouping;
import org.caveat.collection.order.Sort;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;

/** Lets one choose in what order and in what groups the photographs stand, and says in which they do. */
public final class OrderView implements AutoCloseable {
    private final OrderModel model;
    private final Messages messages;
    private final MenuButton button = new MenuButton();
    private final Subscriptions subscriptions = new Subscriptions();

    public OrderView(OrderModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        button.getStyleClass().addAll("quiet-menu", "order-menu");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setTooltip(new Tooltip(messages.get("contactsheet.order")));
        subscriptions.watch(model.arrangementProperty(), chosen -> tell());
        subscriptions.watch(model.inOwnOrderProperty(), own -> tell());
    }

    public Node node() {
        return button;
    }

    /** Opens the choice. */
    public void open() {
        button.requestFocus();
        button.show();
    }

    private void tell() {
        Arrangement now = model.arrangementProperty().get();
        boolean isOwn = model.isInOwnOrder();
        button.setText(isOwn ? messages.get("contactsheet.order-own") : words(now));
        button.setAccessibleText(
                messages.get("contactsheet.group-aloud", messages.get("contactsheet.order"), button.getText()));
        button.setDisable(isOwn);
        button.setGraphic(isOwn ? null : Glyph.sign("chevron-down", 12));
        button.getItems().clear();
        for (Sort sort : Sort.values()) {
            add(messages.get("contactsheet.order-by", name(sort)), now.sort() == sort, now.by(sort));
        }
        button.getItems().add(new SeparatorMenuItem());
        for (boolean descending : List.of(false, true)) {
            String key =
                    (descending ? "contactsheet.order-descending-" : "contactsheet.order-ascending-") + key(now.sort());
            add(
                    messages.get(key),
                    now.descending() == descending,
                    now.descending() == descending ? now : now.reversed());
        }
        button.getItems().add(new SeparatorMenuItem());
        for (Grouping grouping : Grouping.values()) {
            add(
                    capital(messages.get("contactsheet.grouped-" + key(grouping))),
                    now.grouping() == grouping,
                    now.by(grouping));
        }
    }

    private void add(String words, boolean isChosen, Arrangement arrangement) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(isChosen);
        item.setOnAction(event -> {
            item.setSelected(true); // choosing what is chosen takes nothing back
            model.arrangementProperty().set(arrangement);
        });
        button.getItems().add(item);
    }

    private String words(Arrangement now) {
        return now.grouping() == Grouping.NONE
                ? messages.get("contactsheet.order-by", name(now.sort()))
                : messages.get(
                        "contactsheet.order-by-grouped",
                        name(now.sort()),
                        messages.get("contactsheet.grouped-" + key(now.grouping())));
    }

    private String name(Sort sort) {
        return messages.get("contactsheet.order-" + key(sort));
    }

    private String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(messages.locale()) + words.substring(first);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
