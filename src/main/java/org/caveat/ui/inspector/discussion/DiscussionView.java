package org.caveat.ui.inspector.discussion;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.control.Passage;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.TextFields;

/** The discussion under a caveat: the thread, and a field for the next remark. */
public final class DiscussionView {
    private final DiscussionModel model;
    private final Messages messages;
    private final GrowingArea field = new GrowingArea(2);
    private final Button keep;
    private final VBox all = new VBox(12);

    public DiscussionView(DiscussionModel model, Subscriptions subscriptions) {
        this.model = model;
        this.messages = model.messages();
        keep = Buttons.words(messages.get("discussion.keep"), this::keepAndGoOn);
        Label key = new Label(messages.get("discussion.keep-key"));
        key.getStyleClass().add("key");
        HBox foot = new HBox(12, keep, key);
        foot.setAlignment(Pos.CENTER_LEFT);
        Label heading = new Label(messages.get("discussion.name"));
        heading.getStyleClass().add("section");
        ThreadView thread = new ThreadView(this::actions);
        FieldBox remark = new FieldBox(messages.get("discussion.remark"), field).helped(messages.get("field.remark"));
        VBox.setMargin(remark, new Insets(8, 0, 0, 0));
        all.getStyleClass().add("discussion");
        all.getChildren()
                .addAll(heading, thread, remark, foot, Passage.styled(messages.get("discussion.help"), "field-help"));
        new TextFields(subscriptions).tie(field, model.draft());
        subscriptions.watch(model.remarksProperty(), thread::show);
        subscriptions.watch(model.draft().valueProperty(), typed -> keep.setDisable(typed.isBlank()));
    }

    public Node node() {
        return all;
    }

    /** Where a remark is typed. */
    public Node field() {
        return field;
    }

    /** Keeps what is typed where the keyboard is in the field; says whether it was. */
    public boolean keep() {
        if (!field.isFocused()) {
            return false;
        }
        model.keep();
        return true;
    }

    private void keepAndGoOn() {
        model.keep();
        field.requestFocus();
    }

    private List<Node> actions(RemarkFace remark) {
        if (!remark.isOwn()) {
            return List.of();
        }
        Button edit = Buttons.quiet(messages.get("discussion.edit"), () -> {
            model.revise(remark);
            field.requestFocus();
            field.end();
        });
        edit.setAccessibleText(messages.get("discussion.edit-what", remark.words()));
        Button remove = Buttons.quiet(messages.get("discussion.remove"), () -> {
            model.remove(remark);
            field.requestFocus();
        });
        remove.setAccessibleText(messages.get("discussion.remove-what", remark.words()));
        edit.getStyleClass().add("remark-button");
        remove.getStyleClass().add("remark-button");
        return List.of(edit, remove);
    }
}
