package org.caveat.ui.thing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.fx.Subscriptions;

/** Asks which of the photographs leads, and what the others are of it. */
public final class JoiningView implements AutoCloseable {
    private final JoiningModel model;
    private final Messages messages;
    private final VBox all = new VBox(16);
    private final Button join;
    private final Label refusal = new Label();
    private final Map<Holding, Chooser<String>> roles = new HashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param done hears which photograph leads, once they are joined
     * @param close takes the view away
     */
    public JoiningView(JoiningModel model, Messages messages, Consumer<String> done, Runnable close) {
        this.model = model;
        this.messages = messages;
        DialogHead head = new DialogHead(
                messages.get("thing.join-title", model.photographs().size()), messages.get("ui.close"), close);
        Label help = new Label(messages.get("thing.join-help"));
        help.getStyleClass().add("second");
        FaultSign.before(refusal).getStyleClass().add("field-error");
        for (Label told : new Label[] {help, refusal}) {
            told.setWrapText(true);
            told.setMinHeight(Region.USE_PREF_SIZE);
        }
        join = Buttons.primary(messages.get("thing.join"), () -> {
            Optional<String> leading = model.join();
            close.run();
            leading.ifPresent(done);
        });
        join.setDefaultButton(true);
        HBox buttons = new HBox(8, join, Buttons.words(messages.get("thing.cancel"), close));
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        all.getStyleClass().add("joining-view");
        all.setMinHeight(0);
        all.getChildren().addAll(head, help, new DialogScroll(files()), refusal, buttons);
        subscriptions.watch(model.leadingProperty(), lead -> show());
    }

    private GridPane files() {
        GridPane grid = new GridPane(16, 8);
        ToggleGroup one = new ToggleGroup();
        grid.addRow(0, heading("thing.which-leads"), heading("thing.what-others-are"));
        for (Holding photograph : model.photographs()) {
            String name = photograph.found().fileName();
            RadioButton leads = new RadioButton(name);
            leads.setMnemonicParsing(false);
            leads.setToggleGroup(one);
            leads.setAccessibleText(messages.get("thing.leads-aloud", name));
            leads.setSelected(model.leadingProperty().get().equals(Optional.of(photograph)));
            leads.setOnAction(event -> model.lead(photograph));
            Chooser<String> role = new Chooser<>(JoiningModel.ROLES, key -> messages.get("thing.role-" + key), "");
            role.setAccessibleText(messages.get("thing.role-aloud", name));
            role.setAccessibleHelp(messages.get("field.part-role"));
            role.onChoice(chosen -> chosen.ifPresent(key -> model.choose(photograph, key)));
            roles.put(photograph, role);
            leads.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(leads, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), leads, role);
        }
        grid.setAlignment(Pos.TOP_LEFT);
        return grid;
    }

    private Label heading(String key) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("field-label");
        return heading;
    }

    private void show() {
        roles.forEach((photograph, role) -> {
            role.show(Optional.of(model.role(photograph)));
            // what leads is the photograph itself
            role.setVisible(!model.leadingProperty().get().equals(Optional.of(photograph)));
        });
        Optional<String> why = model.refusal();
        refusal.setText(why.orElse(""));
        refusal.setVisible(why.isPresent());
        refusal.setManaged(why.isPresent());
        join.setDisable(why.isPresent());
    }

    public Region node() {
        return all;
    }

    public void focus() {
        all.lookupAll(".radio-button").stream().findFirst().ifPresent(first -> first.requestFocus());
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
