package org.caveat.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.caveat.search.Term;
import org.caveat.search.Trait;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.FacetsModel.Facet;
import org.caveat.ui.search.FacetsModel.Section;

/** The terms at the left, under their headings. A click chooses one; another takes it back. */
public final class FacetsView implements AutoCloseable {
    private final FacetsModel model;
    private final FacetWords words;
    private final VBox all = new VBox();
    private final Map<Term, FacetRow> rows = new HashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    public FacetsView(FacetsModel model, FacetWords words) {
        this.model = model;
        this.words = words;
        subscriptions.watch(model.sectionsProperty(), this::show);
    }

    public Parent node() {
        return all;
    }

    /** The trait whose row has the keyboard. */
    public Optional<Trait> traitWithKeyboard() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().hasKeyboard())
                .flatMap(row -> row.getKey() instanceof Term.Is is ? Stream.of(is.trait()) : Stream.empty())
                .findFirst();
    }

    private void show(List<Section> sections) {
        List<Node> nodes = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (Section section : sections) {
            nodes.add(heading(section));
            for (Facet facet : section.facets()) {
                terms.add(facet.term());
                nodes.add(row(facet));
            }
            if (section.more() > 0) {
                nodes.add(more(section.more()));
            }
        }
        rows.keySet().retainAll(terms);
        if (!looksLike(nodes)) {
            Optional<Node> keyboard = Optional.ofNullable(all.getScene()).map(Scene::getFocusOwner);
            all.getChildren().setAll(nodes);
            // a row that moved is the same row, and has the keyboard still
            keyboard.ifPresent(Node::requestFocus);
        }
    }

    private FacetRow row(Facet facet) {
        FacetRow row = rows.computeIfAbsent(facet.term(), term -> new FacetRow(facet, words, () -> model.toggle(term)));
        row.show(facet);
        return row;
    }

    /** Whether the same rows stand there in the same order, under the same headings. */
    private boolean looksLike(List<Node> nodes) {
        List<Node> now = all.getChildren();
        boolean same = now.size() == nodes.size();
        for (int at = 0; same && at < now.size(); at++) {
            same = looksLike(now.get(at), nodes.get(at));
        }
        return same;
    }

    private static boolean looksLike(Node one, Node other) {
        if (one instanceof Label words && other instanceof Label otherWords) {
            return words.getText().equals(otherWords.getText());
        }
        return one.equals(other);
    }

    private Label heading(Section section) {
        Label heading = new Label(words.heading(section.heading()));
        heading.getStyleClass().addAll("section", "side-heading");
        words.help(section.heading()).ifPresent(help -> {
            heading.setAccessibleHelp(help);
            heading.setTooltip(new Tooltip(help));
        });
        return heading;
    }

    private Label more(int others) {
        Label more = new Label(words.more(others));
        more.getStyleClass().addAll("count", "side-more");
        more.setWrapText(true);
        return more;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
