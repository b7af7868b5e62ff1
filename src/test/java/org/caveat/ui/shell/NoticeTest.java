package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** What stands above the page: nothing that somebody can do something about is covered by something else. */
class NoticeTest {
    private final Notice notice = Toolkit.on(() -> new Notice(new Region(), Messages.english()));

    @Test
    void aSecondOfferComesOnceSomethingWasDoneAboutTheFirst() {
        Button first = Toolkit.on(() -> new Button("Put it back"));
        Toolkit.run(() -> {
            notice.offer("Words were not saved.", List.of(first));
            notice.offer("Two names.", List.of(new Button("Take the first")));
        });
        assertThat(words()).isEqualTo("Words were not saved.");
        Toolkit.run(first::fire);
        assertThat(words()).isEqualTo("Two names.");
    }

    @Test
    void anOfferThatIsSettledElsewhereGoesAndNoOtherWithIt() {
        Toolkit.run(() -> {
            notice.offer("Words were not saved.", List.of());
            notice.offer("Two names.", List.of());
            notice.withdraw("Two names.");
        });
        assertThat(words()).isEqualTo("Words were not saved.");
        Toolkit.run(() -> notice.withdraw("Words were not saved."));
        assertThat(notice.isShown()).isFalse();
    }

    @Test
    void whatWasToldOfTheProgramStaysWhenAnotherPageComes() {
        Toolkit.run(() -> {
            notice.tell("The cache cannot be used.");
            notice.offer("Two names.", List.of(new Button("Take the first")));
            notice.tell("The disk is full.");
        });
        assertThat(words()).isEqualTo("Two names.\nThe cache cannot be used.\nThe disk is full.");
        Toolkit.run(notice::withdrawAll);
        assertThat(words()).isEqualTo("The cache cannot be used.\nThe disk is full.");
    }

    @Test
    void whatWasToldOfAPageGoesWithIt() {
        Toolkit.run(() -> {
            notice.tell("The cache cannot be used.");
            notice.tellOfPage("boats.jpg is gone.");
        });
        assertThat(words()).isEqualTo("The cache cannot be used.\nboats.jpg is gone.");
        Toolkit.run(notice::withdrawAll);
        assertThat(words()).isEqualTo("The cache cannot be used.");
        assertThat(notice.isShown()).isTrue();
    }

    @Test
    void aRemarkDoesNotLookLikeAWarningUnlessOneStandsWithIt() {
        Toolkit.run(() -> notice.remark("The guide opens."));
        assertThat(isWarning()).isFalse();
        Toolkit.run(() -> notice.offer("Words were not saved.", List.of()));
        assertThat(isWarning()).isTrue();
        Toolkit.run(() -> notice.remark("The guide opens."));
        assertThat(isWarning()).isTrue();
    }

    private boolean isWarning() {
        return Toolkit.on(() -> ((Label) notice.node().lookup(".notice-sentence")).getGraphic() != null);
    }

    private String words() {
        return Toolkit.on(() -> ((Label) notice.node().lookup(".notice-sentence")).getText());
    }
}
