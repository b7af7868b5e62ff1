package org.caveat.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which language is typed in, and in which others something is written already. */
public final class LanguageLine extends VBox {
    private static final double CHOOSER_WIDTH = 144;

    private final Locale reader;
    private final UnaryOperator<String> inWords;
    private final LanguageChooser chooser;
    private final Label also = new Label();

    /**
     * @param label what the line is called
     * @param reader the language of the languages' names
     * @param inWords says in a sentence which other languages there are, from their names
     * @param taker takes the tag that was chosen
     */
    public LanguageLine(String label, Locale reader, UnaryOperator<String> inWords, Consumer<String> taker) {
        super(4);
        this.reader = reader;
        this.inWords = inWords;
        chooser = new LanguageChooser(reader, taker);
        chooser.setAccessibleText(label);
        chooser.setPrefWidth(CHOOSER_WIDTH);
        chooser.setMinWidth(CHOOSER_WIDTH);
        Label name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setMinWidth(USE_PREF_SIZE);
        also.getStyleClass().add("field-help");
        also.setWrapText(true);
        also.setMinHeight(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(8, name, between, chooser);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, also);
    }

    /**
     * Shows which language is chosen, and which others there are.
     *
     * @param written the languages in which something is written
     */
    public void show(List<String> written, String chosen) {
        chooser.show(written, chosen);
        String others = written.stream()
                .filter(tag -> !tag.isEmpty() && !tag.equalsIgnoreCase(chosen))
                .map(tag -> Languages.name(tag, reader))
                .collect(Collectors.joining(", "));
        also.setText(others.isEmpty() ? "" : inWords.apply(others));
        also.setVisible(!others.isEmpty());
        also.setManaged(!others.isEmpty());
    }
}
