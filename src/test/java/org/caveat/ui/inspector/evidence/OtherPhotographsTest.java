package org.caveat.ui.inspector.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Title;
import org.caveat.ui.Invented;
import org.junit.jupiter.api.Test;

class OtherPhotographsTest {
    private final Holding own = called("box 1/a.jpg", "Soldiers on a bridge");
    private final Holding print = called("box 1/b 2.jpg", "The same bridge, uncropped");
    private final Holding river = called("box 2/Brücke.jpg", "");
    private final OtherPhotographs others = new OtherPhotographs(
            () -> Optional.of(own.file()), () -> List.of(own, print, river), file -> Optional.empty(), "en");

    private static Holding called(String file, String headline) {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare(file);
        return Invented.saying(
                file,
                400,
                300,
                headline.isEmpty()
                        ? bare
                        : bare.with(bare.photograph().with(PhotographFields.TITLE, List.of(Title.of("en", headline)))));
    }

    @Test
    void oneIsFoundByTheWordsOfItsHeadlineOrItsFileInAnyOrder() {
        assertThat(others.matching("uncropped bridge")).containsExactly(print);
        assertThat(others.matching("BRUCKE")).containsExactly(river);
        assertThat(others.matching("box 2")).containsExactlyInAnyOrder(print, river);
        assertThat(others.matching("no such")).isEmpty();
        assertThat(others.matching(" ")).isEmpty();
    }

    @Test
    void thePhotographItselfIsNotOffered() {
        assertThat(others.matching("bridge")).containsExactly(print);
    }

    @Test
    void theReferenceLeadsBackToThePhotograph() {
        assertThat(others.referenceTo(print)).contains("b%202.jpg");
        assertThat(others.at("b%202.jpg")).contains(print);
        assertThat(others.referenceTo(river)).contains("../box%202/Brücke.jpg");
        assertThat(others.at("../box%202/Bru\u0308cke.jpg"))
                .as("spelled as another disk spells it")
                .contains(river);
        assertThat(others.at("gone.jpg")).isEmpty();
    }

    @Test
    void oneThatIsKnownByItsPathIsNotLookedForAmongAll() {
        OtherPhotographs many = new OtherPhotographs(
                () -> Optional.of(own.file()),
                () -> {
                    throw new AssertionError("looked through all");
                },
                file -> Optional.of(print).filter(known -> known.file().equals(file)),
                "en");
        assertThat(many.at("b%202.jpg")).contains(print);
    }

    @Test
    void oneIsCalledByItsHeadlineElseByItsFile() {
        assertThat(others.title(print)).isEqualTo("The same bridge, uncropped");
        assertThat(others.title(river)).isEqualTo("Brücke.jpg");
        assertThat(others.inFull(print)).isEqualTo("The same bridge, uncropped · box 1/b 2.jpg");
    }
}
