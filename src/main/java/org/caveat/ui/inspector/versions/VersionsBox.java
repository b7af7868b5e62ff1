package org.caveat.ui.inspector.versions;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.versions.OpenField;
import org.caveat.collection.versions.ToldVersion;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Languages;
import org.caveat.ui.control.Passage;

/** All versions of one field, each with who says so and when, and a button that takes it. */
final class VersionsBox extends VBox {
    private static final double SIGN = 14;

    private final OpenField field;
    private final VersionsModel model;
    private final Messages messages;
    private final Runnable then;
    private final List<Button> buttons = new ArrayList<>();

    /** @param then what follows once it is decided: the keyboard goes on somewhere */
    VersionsBox(OpenField field, VersionsModel model, Runnable then) {
        super(8);
        this.field = field;
        this.model = model;
        this.messages = model.messages();
        this.then = then;
        getStyleClass().add("versions-box");
        getChildren().add(head());
        List<List<ToldVersion.Part>> all =
                field.versions().stream().map(ToldVersion::parts).toList();
        for (int at = 0; at < field.versions().size(); at++) {
            getChildren().add(version(field.versions().get(at), Differing.in(all, at)));
        }
        if (field.holdsBoth() && model.isOpen()) {
            getChildren().add(foot());
        }
    }

    OpenField field() {
        return field;
    }

    /** Its buttons in the order of the keyboard; none where nothing can be decided. */
    List<Button> buttons() {
        return buttons;
    }

    private Node head() {
        String words = field.disagreement().isOfTheWhole()
                ? messages.get("versions.whole-head")
                : messages.get("versions.head", field.field(), field.versions().size());
        Label head = Passage.styled(words, "versions-head");
        head.setGraphic(Glyph.sign("conflict", SIGN));
        return head;
    }

    private Node version(ToldVersion version, List<List<Differing.Piece>> parts) {
        VBox words = new VBox(2);
        for (int at = 0; at < parts.size(); at++) {
            String language = version.parts().get(at).language();
            if (parts.size() > 1 && !language.isEmpty()) {
                words.getChildren()
                        .add(Passage.styled(Languages.name(language, messages.locale()), "versions-language"));
            }
            words.getChildren().add(MarkedWords.of(parts.get(at), messages));
        }
        HBox foot = new HBox(8, Passage.styled(version.by(), "second"));
        HBox.setHgrow(foot.getChildren().get(0), Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (model.isOpen()) {
            foot.getChildren().add(take(version));
        }
        VBox box = new VBox(4, words, foot);
        box.getStyleClass().add("versions-version");
        return box;
    }

    private Button take(ToldVersion version) {
        Button take = button(messages.get(words(version)), () -> model.take(field, version, then));
        take.setAccessibleText(
                messages.get("versions.take-of", take.getText(), field.field(), version.by(), version.inALine()));
        return take;
    }

    private String words(ToldVersion version) {
        if (!field.disagreement().isOfTheWhole()) {
            return "versions.take";
        }
        return version.version().stands() ? "versions.keep" : "versions.remove";
    }

    private Node foot() {
        int count = field.versions().size();
        Button both = button(messages.get("versions.keep-both", count), () -> model.keepBoth(field, then));
        both.setAccessibleText(messages.get("versions.keep-both-of", field.field(), count));
        HBox foot = new HBox(both);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private Button button(String words, Runnable action) {
        Button button = Buttons.words(words, action);
        button.getStyleClass().addAll("small-button", "versions-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        buttons.add(button);
        return button;
    }
}
