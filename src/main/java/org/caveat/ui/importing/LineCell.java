package org.caveat.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.caveat.importing.Difference;
import org.caveat.text.Messages;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.control.Passage;
import org.jspecify.annotations.Nullable;

/** One line of what an import would do: photograph and field, and below, what stands and what would. */
final class LineCell extends ListCell<Outlook.Line> {
    /** Beside the words: the cell's own room and that of the bar. */
    private static final double BESIDE = 44;

    private final Messages messages;

    private final ListView<Outlook.Line> list;

    LineCell(ListView<Outlook.Line> list, Messages messages) {
        this.list = list;
        this.messages = messages;
        setPrefWidth(0);
    }

    /** As high as its words are when they are broken at the list's width: none is cut. */
    @Override
    protected double computePrefHeight(double width) {
        Node words = getGraphic();
        return words == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + words.prefHeight(list.getWidth() - BESIDE) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Outlook.@Nullable Line line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        setText(null);
        setGraphic(isEmpty || line == null ? null : node(line));
    }

    private Node node(Outlook.Line line) {
        if (line instanceof Outlook.Heading heading) {
            return new VBox(label(heading.words(), "import-heading"));
        }
        if (line instanceof Outlook.Problem problem) {
            return new VBox(label(problem.sentence(), "import-problem"));
        }
        Outlook.Change change = (Outlook.Change) line;
        Difference difference = change.difference();
        VBox both = new VBox(
                2,
                label(messages.get("ui-importing.line", change.photograph(), difference.subject()), "import-subject"),
                label(words(difference), difference.isKept() ? "second" : "import-now"));
        return both;
    }

    private String words(Difference difference) {
        if (!difference.isKept() && difference.before().isEmpty()) {
            return messages.get("ui-importing.new", difference.before(), difference.after());
        }
        String key = difference.isKept() ? "stays" : "becomes";
        return messages.get(
                "ui-importing." + key, Leftwards.apart(difference.before()), Leftwards.apart(difference.after()));
    }

    private static Node label(String words, String style) {
        Passage label = Leftwards.follow(Passage.styled(words, style));
        label.setMinWidth(0);
        return label;
    }
}
