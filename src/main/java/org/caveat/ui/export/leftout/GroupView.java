package org.caveat.ui.export.leftout;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.export.ReportWords;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;

/** What is left out for one reason: how much, and on opening of which photographs. */
public final class GroupView {
    private static final double ROW = 26;
    private static final int MOST_ROWS = 6;
    /** So many reasons are written out; of more, each has its line. */
    private static final int MOST_REASONS = 5;

    private final Group group;
    private final Messages messages;
    private final ToggleButton head;
    private final VBox all = new VBox(4);
    private Optional<Node> list = Optional.empty();

    public GroupView(Group group, Messages messages) {
        this.group = group;
        this.messages = messages;
        head = new ToggleButton(words());
        head.setMnemonicParsing(false);
        head.getStyleClass().addAll("quiet-button", "left-out-group");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setGraphic(sign(false));
        head.setAccessibleHelp(messages.get("exporting.group-help"));
        head.setOnAction(event -> open());
        all.getChildren().add(head);
    }

    /** With its list open from the beginning: what nobody chose is read without asking for it. */
    public GroupView opened() {
        head.setSelected(true);
        open();
        return this;
    }

    /** All of it. */
    public Node node() {
        return all;
    }

    private String words() {
        if (group.isFailure()) {
            return messages.get(
                    "exporting.group-" + group.why().key(), group.photographs().size());
        }
        return messages.get(
                "exporting.group",
                new ReportWords(messages).counted(group.why(), group.statements()),
                group.photographs().size());
    }

    private Node sign(boolean isOpen) {
        HBox signs = new HBox(8, Glyph.sign(isOpen ? "chevron-down" : "chevron-right", 12));
        signs.setAlignment(Pos.CENTER_LEFT);
        if (group.isFailure()) {
            Glyph warning = Glyph.sign("warning", 12);
            warning.getStyleClass().add("left-out-failure");
            signs.getChildren().add(warning);
        }
        return signs;
    }

    /** The names are put there only when somebody wants to read them: there may be very many. */
    private void open() {
        boolean isOpen = head.isSelected();
        head.setGraphic(sign(isOpen));
        if (isOpen && list.isEmpty()) {
            Node names = names();
            list = Optional.of(names);
            all.getChildren().add(names);
        }
        list.ifPresent(names -> {
            names.setVisible(isOpen);
            names.setManaged(isOpen);
        });
    }

    private Node names() {
        return group.isFailure() && group.photographs().size() <= MOST_REASONS ? reasons() : list();
    }

    private Node reasons() {
        VBox reasons = new VBox(4);
        reasons.getStyleClass().addAll("left-out-names", "left-out-reasons");
        group.photographs().forEach(named -> {
            Label reason = new Label(line(named));
            reason.setWrapText(true);
            reason.setMinHeight(Region.USE_PREF_SIZE);
            reason.getStyleClass().add("second");
            reasons.getChildren().add(reason);
        });
        return reasons;
    }

    private Node list() {
        ListView<Group.Named> names = new ListView<>();
        names.getItems().setAll(group.photographs());
        names.getStyleClass().addAll("left-out-names", "left-out-list");
        names.setAccessibleText(words());
        names.setAccessibleHelp(messages.get("exporting.scroll-help"));
        names.setFixedCellSize(ROW);
        double rows = Math.min(MOST_ROWS, group.photographs().size());
        names.setPrefHeight(rows * ROW + 2);
        names.setMinHeight(names.getPrefHeight());
        names.setCellFactory(view -> new Row());
        return names;
    }

    private String line(Group.Named named) {
        if (!named.reason().isEmpty()) {
            return messages.get("exporting.named-reason", named.file(), named.reason());
        }
        return named.count() > 1 ? messages.get("exporting.named-count", named.file(), named.count()) : named.file();
    }

    private final class Row extends ListCell<Group.Named> {
        Row() {
            setPrefWidth(0); // as wide as the list: what is longer ends in an ellipsis, and stands whole in the tooltip
        }

        @Override
        protected void updateItem(Group.Named named, boolean empty) {
            super.updateItem(named, empty);
            boolean nothing = empty || named == null;
            setText(nothing ? null : line(named));
            setTooltip(nothing ? null : new Tooltip(line(named)));
        }
    }
}
