package org.caveat.ui.inspector.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.model.Agent;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Text;
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
        model.original().words().type("JOYFUL");
        drafts.flush();
        model.original().by().type("Example Press Bureau");
        drafts.flush();
        model.original().words().type("");
        drafts.flush();
        model.original().words().type("JOYFUL MEETING");
        drafts.flush();
        assertThat(model.original().by().value()).isEqualTo("Example Press Bureau");
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
    void theShortFormStandsWithTheCaptionInItsLanguage() {
        model.texts().description().type("A long text");
        drafts.flush();
        model.texts().shortForm().type("A text");
        drafts.flush();
        language.change("de");
        assertThat(model.texts().shortForm().value()).isEmpty();
        assertThat(photographs.state("a.jpg").caption().orElseThrow().get(StatementFields.SHORT))
                .containsExactly(Text.of("en", "A text"));
        assertThat(photographs.state("a.jpg").originalCaption()).isEmpty();
    }

    @Test
    void whoTheWriterIsAndHowTheWordsAreCopiedStandsWithTheWords() {
        model.original().words().type("JOYFUL");
        drafts.flush();
        model.original().by().type("A. Writer");
        drafts.flush();
        model.original().byKind().type("Person");
        model.original().byAddress().type("http://example.invalid/writer");
        model.original().transcription().type(Optional.empty());
        drafts.flush();
        Body body = photographs
                .state("a.jpg")
                .originalCaption()
                .orElseThrow()
                .get(StatementFields.BODY)
                .get(0);
        assertThat(body.creator())
                .contains(new Agent("A. Writer", "Person", Optional.of("http://example.invalid/writer"), Foreign.NONE));
        assertThat(body.transcription()).isEmpty();
    }

    @Test
    void whatStandsWithACaptionIsSaidOfThatStatementAlone() {
        model.texts().description().type("A river");
        model.original().words().type("THE RIVER");
        drafts.flush();
        model.ofOriginal().certainty().type(Optional.of(Certainty.CERTAIN));
        model.ofOriginal().when().type("1945");
        model.ofOriginal().place().type("Torgau");
        model.ofOriginal().rights().type("http://rightsstatements.org/vocab/NKC/1.0/");
        model.ofOriginal().isPrivate().type(true);
        model.ofOriginal().status().type(Optional.of(Status.REVIEWED));
        model.ofOriginal()
                .evidence()
                .type(List.of(Evidence.of(Stance.ASSERTS, Source.of("An invented archive, a print."))));
        drafts.flush();
        Statement original = photographs.state("a.jpg").originalCaption().orElseThrow();
        assertThat(original.get(StatementFields.CERTAINTY)).contains(Certainty.CERTAIN);
        assertThat(original.get(StatementFields.WHEN)).contains("1945");
        assertThat(original.get(StatementFields.PLACE)).contains(Name.of("Torgau"));
        assertThat(original.get(StatementFields.RIGHTS)).contains("http://rightsstatements.org/vocab/NKC/1.0/");
        assertThat(original.get(StatementFields.PRIVATE)).isTrue();
        assertThat(original.get(StatementFields.STATUS)).contains(Status.REVIEWED);
        assertThat(original.get(StatementFields.EVIDENCE)).hasSize(1);
        Statement caption = photographs.state("a.jpg").caption().orElseThrow();
        assertThat(caption.get(StatementFields.CERTAINTY)).isEmpty();
        assertThat(caption.get(StatementFields.EVIDENCE)).isEmpty();
    }

    @Test
    void whatIsNotOursOfTheHolderStaysWhenMoreIsSaidOfThem() {
        Foreign foreign = Foreign.of(new java.util.TreeMap<>(java.util.Map.of("x:town", "\"Torgau\"")));
        Agent holder = new Agent("Archive", "Organization", Optional.empty(), foreign);
        photographs.change("a.jpg", new Put<>(Place.PHOTOGRAPH, PhotographFields.REPOSITORY, Optional.of(holder)));
        model.fields().repositoryKind().type("Person");
        model.fields().repositoryAddress().type("http://example.invalid/a");
        drafts.flush();
        assertThat(photographs.state("a.jpg").photograph().get(PhotographFields.REPOSITORY))
                .contains(new Agent("Archive", "Person", Optional.of("http://example.invalid/a"), foreign));
    }

    @Test
    void aRectangleThatWasDrawnForAPersonIsTheirs() {
        Person person = CaptionModel.newPerson();
        model.fields().persons().type(List.of(person, CaptionModel.newPerson()));
        drafts.flush();
        Region.Rectangle drawn = new Region.Rectangle(1, 2, 30, 40);
        assertThat(model.takes(drawn)).as("nobody's is drawn").isFalse();
        model.draw(Optional.of(person.id()));
        assertThat(model.takes(drawn)).isTrue();
        assertThat(photographs.state("a.jpg").photograph().persons())
                .extracting(Person::region)
                .containsExactly(Optional.of(drawn), Optional.empty());
        assertThat(model.takes(drawn)).as("the next is a caveat's again").isFalse();
    }

    @Test
    void aRectangleThatWasAskedForOnAnotherPhotographIsNobodys() {
        model.draw(Optional.of("urn:uuid:somebody"));
        show("b.jpg");
        assertThat(model.takes(new Region.Rectangle(1, 2, 30, 40))).isFalse();
    }

    @Test
    void aTextWithoutALanguageIsTypedInThereAndNewTextsHaveTheUsualLanguage() {
        photographs.change(
                "a.jpg", new Put<>(Place.PHOTOGRAPH, PhotographFields.ALT_TEXT, List.of(Text.of("", "A river"))));
        assertThat(model.languagesProperty().get()).containsExactly("");
        language.change("");
        model.texts().alt().type("A wide river");
        drafts.flush();
        assertThat(photographs.state("a.jpg").photograph().altTexts()).containsExactly(Text.of("", "A wide river"));
        show("b.jpg");
        assertThat(language.tag()).isEqualTo("en");
    }
}
