package org.caveat.ui.bibliography;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.sources.CitationStyle;
import org.caveat.sources.Problem;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Passage;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.Subscriptions;

/** The collection's bibliography, floating above the window: its file, its style, and what in the collection it words otherwise. */
public final class BibliographyView implements AutoCloseable {
    private final BibliographyModel model;
    private final Messages messages;
    private final Chooser<String> file;
    private final Chooser<CitationStyle> style;
    private final DifferencesView differences;
    private final VBox all = new VBox(16);
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param close takes the view away */
    public BibliographyView(BibliographyModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        file = new Chooser<>(List.of(), name -> name, messages.get("bibliography.no-file"));
        style = new Chooser<>(CitationStyle.OFFERED, CitationStyle::title, "");
        differences = new DifferencesView(model, messages, subscriptions);
        DialogHead head = new DialogHead(messages.get("bibliography.title"), messages.get("bibliography.close"), close);
        VBox sections = new VBox(20, file(), problems(), style(), differences.node());
        ScrollPane scroll = new DialogScroll(sections);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        all.getStyleClass().addAll("export-view", "bibliography-view");
        all.setMinHeight(0);
        Button done = Buttons.words(messages.get("bibliography.done"), close);
        HBox buttons = new HBox(8, differences.button(), done);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        all.getChildren().addAll(head, scroll, buttons);
        model.lookForFiles();
        model.look();
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard on the file. */
    public void focus() {
        Focus.put(all, file);
    }

    private Node file() {
        file.onChoice(model::name);
        Button again = Buttons.words(messages.get("bibliography.look-again"), () -> {
            model.lookForFiles();
            model.look();
        });
        again.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(file, Priority.ALWAYS);
        file.setAccessibleText(messages.get("bibliography.file"));
        FieldBox box = new FieldBox(messages.get("bibliography.file"), new HBox(8, file, again));
        Runnable tell = () -> {
            Shelf shelf = model.shelfProperty().get();
            file.know(model.filesProperty().get());
            file.show(shelf.said().file());
            file.setDisable(model.closedProperty().get().isPresent());
            String help = messages.get("bibliography.file-help");
            String count = model.readingProperty().get()
                    ? messages.get("bibliography.reading")
                    : messages.get("bibliography.works", shelf.bibliography().size());
            box.explain(model.closedProperty().get().orElse(shelf.said().file().isEmpty() ? help : count));
        };
        subscriptions.on(model.shelfProperty(), tell);
        subscriptions.on(model.filesProperty(), tell);
        subscriptions.on(model.closedProperty(), tell);
        subscriptions.on(model.readingProperty(), tell);
        tell.run();
        return box;
    }

    private Node problems() {
        VBox list = new VBox(4);
        list.getStyleClass().add("bibliography-problems");
        Label heading = new Label();
        heading.getStyleClass().add("section");
        heading.setGraphic(Glyph.sign("warning", 16));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("bibliography-list");
        scroll.setAccessibleText(messages.get("bibliography.problems-name"));
        VBox section = new VBox(8, heading, scroll);
        subscriptions.watch(model.shelfProperty(), shelf -> {
            List<Problem> problems = shelf.bibliography().problems();
            heading.setText(messages.get("bibliography.problems", problems.size()));
            list.getChildren().setAll(problems.stream().map(this::problem).toList());
            shown(section, !problems.isEmpty());
        });
        return section;
    }

    private Node problem(Problem problem) {
        Label line = new Label(
                problem.line().isPresent()
                        ? messages.get("bibliography.line", problem.line().getAsInt())
                        : messages.get("bibliography.whole-file"));
        line.getStyleClass().add("second");
        line.setMinWidth(Region.USE_PREF_SIZE);
        HBox place = new HBox(line);
        place.getStyleClass().add("bibliography-line");
        Label sentence = Passage.styled(problem.sentence(), "bibliography-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return new HBox(12, place, sentence);
    }

    private Node style() {
        style.onChoice(chosen -> chosen.ifPresent(model::cite));
        FieldBox box =
                new FieldBox(messages.get("bibliography.style"), style).helped(messages.get("field.citation-style"));
        Passage sample = Passage.styled("", "bibliography-sample");
        subscriptions.watch(model.shelfProperty(), shelf -> {
            style.show(Optional.of(shelf.said().knownStyle()));
            box.explain(shelf.said()
                    .unknownStyle()
                    .map(name -> messages.get("bibliography.style-unknown", name))
                    .orElse(""));
            sample.say(shelf.sample());
            shown(sample, !shelf.sample().isEmpty());
        });
        subscriptions.watch(model.closedProperty(), closed -> style.setDisable(closed.isPresent()));
        return new VBox(8, box, sample);
    }

    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
