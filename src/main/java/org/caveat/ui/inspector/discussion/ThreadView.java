package org.caveat.ui.inspector.discussion;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.control.Passage;

/** Remarks under one another: who, when, and what. */
public final class ThreadView extends VBox {
    private final Function<RemarkFace, List<Node>> actions;

    /** Remarks that are only read. */
    public ThreadView(List<RemarkFace> remarks) {
        this(remark -> List.of());
        show(remarks);
    }

    /** @param actions what can be done with a remark */
    ThreadView(Function<RemarkFace, List<Node>> actions) {
        super(12);
        this.actions = actions;
        getStyleClass().add("thread");
    }

    void show(List<RemarkFace> remarks) {
        getChildren().setAll(remarks.stream().map(this::remark).toList());
        setVisible(!remarks.isEmpty());
        setManaged(!remarks.isEmpty());
    }

    private Node remark(RemarkFace remark) {
        Label author = Leftwards.follow(new Label(remark.author()));
        author.getStyleClass().add("remark-author");
        FlowPane head = new FlowPane(8, 0, author);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!remark.when().isEmpty()) {
            Label when = new Label(remark.when());
            when.getStyleClass().add("second");
            head.getChildren().add(when);
        }
        VBox box = new VBox(2, head, Passage.styled(remark.words(), "answer-text"));
        head.getChildren().addAll(actions.apply(remark));
        return box;
    }
}
