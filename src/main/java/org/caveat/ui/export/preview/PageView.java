package org.caveat.ui.export.preview;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.export.FirstPhotograph;
import org.caveat.text.Messages;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Passage;

/** The page of the first photograph: its picture, its title, what must be read first, and all else in the page's order. */
final class PageView {
    private static final double SIGN = 14;
    private static final double PICTURE_WIDTH = 260;
    private static final double PICTURE_HEIGHT = 180;

    private final Messages messages;
    private final VBox all = new VBox(12);

    PageView(FirstPhotograph page, Messages messages) {
        this.messages = messages;
        all.getStyleClass().add("preview-page");
        all.getChildren().addAll(picture(page), head(page.head()));
        page.lead().ifPresent(lead -> all.getChildren().add(lead(lead)));
        page.seen().forEach(text -> all.getChildren().add(Passage.styled(text, "preview-text")));
        page.caveats().forEach(caveat -> all.getChildren().add(statement(caveat)));
    }

    Node node() {
        return all;
    }

    private Node picture(FirstPhotograph page) {
        StackPane mat = new StackPane();
        mat.getStyleClass().add("preview-mat");
        if (page.picture().isEmpty()) {
            String reason = page.head().picture();
            mat.getChildren()
                    .add(Passage.styled(reason.isEmpty() ? messages.get("exporting.preview-veiled") : reason, "muted"));
            return mat;
        }
        Image image = new Image(new ByteArrayInputStream(page.picture().get()));
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(PICTURE_WIDTH, image.getWidth()));
        view.setFitHeight(Math.min(PICTURE_HEIGHT, image.getHeight()));
        mat.setMinWidth(0);
        view.setAccessibleText(page.head().title());
        mat.getChildren().add(view);
        return mat;
    }

    private static Node head(FirstPhotograph.Head head) {
        VBox lines = new VBox(4, Passage.styled(head.title(), "preview-title"));
        for (String line : List.of(head.date(), head.credit())) {
            if (!line.isEmpty()) {
                lines.getChildren().add(Passage.styled(line, "second"));
            }
        }
        return lines;
    }

    private Node lead(FirstPhotograph.Statement lead) {
        Label first = new Label(messages.get("exporting.preview-lead"));
        first.getStyleClass().addAll("strong", "second");
        VBox box = new VBox(8, first, statement(lead));
        box.getStyleClass().add("preview-lead");
        return box;
    }

    private Node statement(FirstPhotograph.Statement statement) {
        FlowPane head = new FlowPane(8, 4);
        Label kind = new Label(statement.label());
        kind.setGraphic(Glyph.kind(statement.kind(), SIGN));
        kind.getStyleClass().addAll("kind-name", Glyph.styleOf(statement.kind()));
        head.getChildren().add(kind);
        FirstPhotograph.Standing standing = statement.standing();
        standing.certainty().ifPresent(certainty -> {
            Label word = new Label(standing.word());
            word.setGraphic(CertaintyMark.of(certainty, SIGN));
            word.getStyleClass().add("second");
            head.getChildren().add(word);
        });
        boolean isDisputed = !statement.sources().disputing().isEmpty();
        if (isDisputed) {
            head.getChildren().add(pill(messages.get("exporting.preview-disputed"), true));
        }
        standing.pills().forEach(words -> head.getChildren().add(pill(words, false)));
        VBox box = new VBox(4, head);
        statement.texts().forEach(text -> box.getChildren().add(Passage.styled(text, "preview-text")));
        sources(statement.sources(), box);
        box.getStyleClass().add("preview-statement");
        return box;
    }

    private void sources(FirstPhotograph.Sources sources, VBox box) {
        sources.supporting().forEach(source -> box.getChildren().add(Passage.styled(source, "second")));
        sources.disputing().forEach(source -> box.getChildren().add(Passage.styled(source, "second")));
        if (sources.isUnsourced()) {
            Label none = new Label(messages.get("exporting.preview-no-source"));
            none.setGraphic(Glyph.sign("no-source", SIGN));
            none.getStyleClass().addAll("second", "preview-no-source");
            box.getChildren().add(none);
        }
    }

    private static Label pill(String words, boolean isDispute) {
        Label pill = new Label(words);
        pill.getStyleClass().add("pill");
        if (isDispute) {
            pill.getStyleClass().add("disputed");
        }
        return pill;
    }
}
