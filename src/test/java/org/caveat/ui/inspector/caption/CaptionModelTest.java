package org.caveat.ui.inspector.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.model.Agent;
import org.caveat.model.Foreign;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Taken;
import org.caveat.ui.InMemory;
import org.caveat.ui.Invented;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.TypingLanguage;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaptionModelTest {
    private final InMemory photographs = new InMemory();
    private final TypingLanguage language = new TypingLanguage("en");
    private final Drafts drafts = new Drafts(photographs, new SameThread(), Runnable::run);
    private final CaptionModel model = new CaptionModel(drafts, language, person -> {});

    @BeforeEach
    void showTheFirst() {
        photographs.put(Invented.holding("a.jpg", 400, 300));
        photographs.put(Invented.holding("b.jpg", 400, 300));
        photographs.watch(now -> show(now.file()));
        language.follow(drafts);
        show("a.jpg");
    }

    private void show(String file) {
        drafts.show(photographs.holding(file));
        model.show(photographs.holding(file));
    }

    @Test
    void theLanguagesInWhichSomethingIsSaidAreTold() {
        model.texts().headline().type("A river");
        drafts.flush();
        language.change("de");
        model.texts().alt().type("Ein Fluss");
        drafts.flush();
        assertThat(model.languagesProperty().get()).containsExactly("de", "en");
    }

    @Test
    void whereTheHeadlineComesFromComesBackWithRetypedWords() {
        model.texts().headline().type("A river");
        drafts.flush();
        model.texts().origin().type(Optional.of("formal"));
        drafts.flush();
        model.texts().headline().type("");
        drafts.flush();
        assertThat(photographs.state("a.jpg").photograph().titles()).isEmpty();
        model.texts().headline().type("A wide river");
        drafts.flush();
        assertThat(model.texts().origin().value()).contains("formal");
    }

    @Test
    void whoWroteTheOriginalCaptionComesBackWithRetypedWords() {
        model.texts().original().type("JOYFUL");
        drafts.flush();
        model.texts().originalBy().type("Example Press Bureau");
        drafts.flush();
        model.texts().original().type("");
        drafts.flush();
        model.texts().original().type("JOYFUL MEETING");
        drafts.flush();
        assertThat(model.texts().originalBy().value()).isEqualTo("Example Press Bureau");
    }

    @Test
    void whatStoodWithAnotherPhotographsWordsDoesNotComeToThisOne() {
        model.texts().headline().type("A river");
        drafts.flush();
        model.texts().origin().type(Optional.of("formal"));
        drafts.flush();
        model.texts().headline().type("");
        drafts.flush();
        show("b.jpg");
        model.texts().headline().type("A street");
        drafts.flush();
        assertThat(photographs.state("b.jpg").photograph().titles().get(0).origin())
                .isEmpty();
    }

    @Test
    void anOriginThatWasTakenBackStaysSo() {
        model.texts().headline().type("A river");
        drafts.flush();
        model.texts().origin().type(Optional.of("formal"));
        drafts.flush();
        model.texts().origin().type(Optional.empty());
        drafts.flush();
        model.texts().headline().type("");
        drafts.flush();
        model.texts().headline().type("A street");
        drafts.flush();
        assertThat(model.texts().origin().value()).isEmpty();
    }

    @Test
    void whatIsNotOursOfADateStaysWhenTheDateIsTypedAnew() {
        Foreign foreign = Foreign.of(new java.util.TreeMap<>(java.util.Map.of("x:clock", "\"noon\"")));
        photographs.change(
                "a.jpg",
                new Put<>(
                        Place.PHOTOGRAPH,
                        PhotographFields.DATE,
                        Optional.of(new Taken("1945", Optional.empty(), Optional.of("stamp"), foreign))));
        model.fields().instant().type(model.fields().instant().value().on("1946"));
        drafts.flush();
        Taken taken = photographs.state("a.jpg").photograph().taken().orElseThrow();
        assertThat(taken.edtf()).isEqualTo("1946");
        assertThat(taken.basis()).contains("stamp");
        assertThat(taken.foreign()).isEqualTo(foreign);
    }

    @Test
    void theHolderKeepsItsTypeAndItsAddress() {
        Agent holder = new Agent("Archive", "Person", Optional.of("http://example.invalid/a"), Foreign.NONE);
        photographs.change("a.jpg", new Put<>(Place.PHOTOGRAPH, PhotographFields.REPOSITORY, Optional.of(holder)));
        model.fields().repository().type("The Archive");
        drafts.flush();
        assertThat(photographs.state("a.jpg").photograph().get(PhotographFields.REPOSITORY))
                .contains(new Agent("The Archive", "Person", Optional.of("http://example.invalid/a"), Foreign.NONE));
    }

    @Test
    void aListIsSaidAsAWhole() {
        model.fields().places().type(List.of(Name.of("Torgau"), Name.of("Elbe")));
        drafts.flush();
        assertThat(photographs.state("a.jpg").photograph().get(PhotographFields.PLACE))
                .extracting(Name::value)
                .containsExactly("Torgau", "Elbe");
    }

    @Test
    void completionOffersWhatTheCollectionUsesAndNotWhatIsTypedAlready() {
        model.fields().keywords().type(List.of(Name.of("river"), Name.of("Red Army"), Name.of("army")));
        drafts.flush();
        Completion completion = new Completion(
                () -> List.of(photographs.holding("a.jpg").orElseThrow()),
                photograph -> photograph.get(PhotographFields.KEYWORD).stream().map(Name::value));
        assertThat(completion.matching("ar")).containsExactly("army", "Red Army");
        assertThat(completion.matching("ARMY")).containsExactly("Red Army");
        assertThat(completion.matching(" ")).isEmpty();
    }
}
