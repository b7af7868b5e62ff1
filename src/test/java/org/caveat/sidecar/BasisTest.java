package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

class BasisTest {
    private final SidecarJson json = new SidecarJson(Messages.english());
    private final AnnotatedPhotograph bare = AnnotatedPhotograph.bare("a.jpg");

    private void comesBackToTheLetter(String text) throws UnreadableSidecar {
        AnnotatedPhotograph state = json.read(text);
        assertThat(new Basis(Optional.of(text), state).text()).contains(text);
    }

    @Test
    void howeverAFileIsSpelledItsTextComesBackToTheLetter() throws UnreadableSidecar {
        String ours = json.text(bare);
        comesBackToTheLetter(ours);
        comesBackToTheLetter("\uFEFF" + ours);
        comesBackToTheLetter(ours.replace("\n", "\r\n") + "\n\n ");
        comesBackToTheLetter("{ \"type\":\"AnnotationPage\" }");
        String foreign = ours.replaceFirst(
                "\\{", "{ \"of-a-newer-one\": [1.0, 1e400, \"Москва 東京 \\ud800 " + "word ".repeat(200) + "\"],");
        comesBackToTheLetter(foreign);
        assertThat(new Basis(Optional.of(foreign), bare).text()).contains(foreign);
    }

    @Test
    void halfASurrogatePairIsNotLost() {
        String half = "x".repeat(300) + '\ud800';
        assertThat(new Basis(Optional.of(half), bare).text()).contains(half);
    }

    @Test
    void noFileIsNoText() {
        assertThat(new Basis(Optional.empty(), bare).text()).isEmpty();
        assertThat(new Basis(Optional.empty(), bare)).isNotEqualTo(new Basis(Optional.of(json.text(bare)), bare));
    }

    @Test
    void thoseOfTheSameTextAndStateAreEqual() {
        String spelled = json.text(bare) + " ".repeat(300);
        assertThat(new Basis(Optional.of(spelled), bare))
                .isEqualTo(new Basis(Optional.of(spelled), bare))
                .hasSameHashCodeAs(new Basis(Optional.of(spelled), bare))
                .isNotEqualTo(new Basis(Optional.of(spelled + " "), bare))
                .isNotEqualTo(new Basis(Optional.of(json.text(bare)), bare));
    }
}
