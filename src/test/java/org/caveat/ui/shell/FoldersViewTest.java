package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.caveat.collection.Found;
import org.caveat.text.Messages;
import org.caveat.ui.Invented;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FoldersViewTest {
    private static final List<Found> PHOTOGRAPHS = IntStream.range(0, 100)
            .mapToObj(number -> Invented.found("box %03d/a.jpg".formatted(number)))
            .toList();

    private final FoldersModel model = new FoldersModel();
    private final Deque<Runnable> later = new ArrayDeque<>();

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static List<Node> rows(FoldersView view) {
        return ((VBox) view.node().getChildrenUnmodifiable().get(1)).getChildren();
    }

    @Test
    void theFirstScreenOfVeryManyFoldersDoesNotWaitForTheRowsBelowIt() {
        Toolkit.run(() -> {
            FoldersView view = new FoldersView(model, "Box", Messages.english(), later::add);
            model.show(PHOTOGRAPHS);
            assertThat(rows(view)).hasSizeLessThan(101);
            while (!later.isEmpty()) {
                later.removeFirst().run();
            }
            assertThat(rows(view)).hasSize(101);
            assertThat(rows(view))
                    .extracting(Node::getUserData)
                    .startsWith("", "box 000", "box 001")
                    .endsWith("box 098", "box 099")
                    .doesNotHaveDuplicates();
            view.close();
        });
    }

    @Test
    void whatIsSaidAloudOfARowIsAskedForAndFollowsTheFolder() {
        Toolkit.run(() -> {
            FoldersView view = new FoldersView(model, "Box", Messages.english(), Runnable::run);
            model.show(PHOTOGRAPHS);
            String all = Messages.english().get("ui.folder-aloud", "Box", 100);
            assertThat(rows(view).get(0).getAccessibleText()).isEqualTo(all);
            view.close();
        });
    }
}
