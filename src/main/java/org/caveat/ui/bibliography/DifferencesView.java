package org.caveat.ui.bibliography;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Passage;
import org.caveat.ui.fx.Subscriptions;

/**
 * The citations that the bibliography words otherwise, each as it is and as it would be. Those in its own former words are
 * ticked; those in somebody else's are for that person to tick.
 */
final class DifferencesView {
    /** Many thousands would take the window a while, and nobody reads them: they are refreshed all the same. */
    private static final int MOST_SHOWN = 200;

    private final BibliographyModel model;
    private final Messages messages;
    private final Label heading = new Label();
    private final VBox list = new VBox(12);
    private final VBox section = new VBox(8, heading, list);
    private final Button refresh;
    private final List<Ticked> rows = new ArrayList<>();
    private List<Difference> unshown = List.of();

    private record Ticked(Difference difference, CheckBox box) {}

    DifferencesView(BibliographyModel model, Messages messages, Subscriptions subscriptions) {
        this.model = model;
        this.messages = messages;
        refresh = Buttons.primary("", this::refresh);
        heading.getStyleClass().add("section");
        subscriptions.watch(model.differencesProperty(), this::show);
    }

    Node node() {
        return section;
    }

    /** Refreshes what is ticked. */
    Button button() {
        return refresh;
    }

    private void show(List<Difference> differences) {
        rows.clear();
        list.getChildren().clear();
        heading.setText(messages.get("bibliography.differ", differences.size()));
        differences.stream().limit(MOST_SHOWN).forEach(one -> list.getChildren().add(row(one)));
        unshown =
                differences.stream().skip(MOST_SHOWN).filter(Difference::isOurs).toList();
        if (!unshown.isEmpty()) {
            list.getChildren().add(Passage.styled(messages.get("bibliography.more", unshown.size()), "second"));
        }
        BibliographyView.shown(section, !differences.isEmpty());
        count();
    }

    private Node row(Difference difference) {
        CheckBox box = new CheckBox(difference.photograph());
        box.setSelected(difference.isOurs());
        box.setMnemonicParsing(false);
        box.setOnAction(event -> count());
        box.setAccessibleHelp(messages.get(
                "bibliography.difference-aloud",
                difference.is().citation(),
                difference.would().citation()));
        rows.add(new Ticked(difference, box));
        VBox words = new VBox(
                2,
                said("bibliography.is", difference.is().citation()),
                said("bibliography.would", difference.would().citation()));
        if (!difference.isOurs()) {
            words.getChildren().add(Passage.styled(messages.get("bibliography.by-hand"), "second"));
        }
        words.getStyleClass().add("difference-words");
        return new VBox(4, box, words);
    }

    private Node said(String key, String citation) {
        Label name = new Label(messages.get(key));
        name.getStyleClass().add("field-label");
        return new VBox(name, Passage.styled(citation, "difference-citation"));
    }

    private List<Difference> ticked() {
        List<Difference> ticked = new ArrayList<>();
        rows.stream()
                .filter(row -> row.box().isSelected())
                .map(Ticked::difference)
                .forEach(ticked::add);
        ticked.addAll(unshown);
        return ticked;
    }

    private void count() {
        int ticked = ticked().size();
        refresh.setText(messages.get("bibliography.refresh", ticked));
        refresh.setDisable(ticked == 0);
        BibliographyView.shown(refresh, !rows.isEmpty());
    }

    private void refresh() {
        model.refresh(ticked());
    }
}
