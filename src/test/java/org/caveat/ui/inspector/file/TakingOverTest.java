package org.caveat.ui.inspector.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.edit.Listing;
import org.caveat.edit.SetAltText;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetInstant;
import org.caveat.edit.SetNames;
import org.caveat.metadata.Entry;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.ui.EditedPhotograph;
import org.caveat.ui.inspector.file.Offer.Standing;
import org.junit.jupiter.api.Test;

class TakingOverTest {
    private static final AnnotatedPhotograph BARE = AnnotatedPhotograph.bare("a.jpg");

    private final EditedPhotograph edited = new EditedPhotograph();
    private final FileModel model = new FileModel(edited, edited, Messages.english());

    private FileRow.Value row(AnnotatedPhotograph state, String tag, String value) {
        Entry entry = new Entry("XMP", tag, value);
        model.show(Optional.of(edited.holding(state, entry)));
        return new FileRow.Value(entry, false);
    }

    private Offer offer(FileRow.Value row, Use use) {
        return Stream.concat(model.fitting(row).stream(), model.others(row).stream())
                .filter(offer -> offer.use() == use)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not offered: " + use));
    }

    private AnnotatedPhotograph taken(AnnotatedPhotograph state, String tag, String value, Use use) {
        FileRow.Value row = row(state, tag, value);
        model.take(row, offer(row, use));
        return edited.state();
    }

    private List<Use> fitting(String tag, String value) {
        return model.fitting(row(BARE, tag, value)).stream().map(Offer::use).toList();
    }

    @Test
    void theFieldsAValueWasWrittenForStandFirst() {
        assertThat(fitting("dc:title[?xml:lang=\"x-default\"]", "An invented title"))
                .containsExactly(Use.HEADLINE);
        assertThat(fitting("Caption/Abstract", "words")).containsExactly(Use.DESCRIPTION, Use.ORIGINAL);
        assertThat(fitting("dc:subject[2]", "boat")).containsExactly(Use.KEYWORD);
        assertThat(fitting("Iptc4xmpExt:LocationShown[1]/Iptc4xmpExt:City", "Torgau"))
                .containsExactly(Use.PLACE);
        assertThat(fitting("By-line", "A. Nobody")).containsExactly(Use.CREATOR);
        assertThat(fitting("Iptc4xmpExt:PersonInImage[1]", "A. Nobody")).containsExactly(Use.PERSON);
        assertThat(fitting("xmp:CreateDate", "1998-05-01T12:00:00")).containsExactly(Use.INSTANT);
        assertThat(fitting("X Resolution", "300")).isEmpty();
    }

    @Test
    void everyFieldIsOfferedOnceButOnlyADateBecomesTheInstantAndOnlyAnAddressTheRights() {
        FileRow.Value words = row(BARE, "dc:title", "words");
        assertThat(Stream.concat(model.fitting(words).stream(), model.others(words).stream())
                        .map(Offer::use))
                .containsExactlyInAnyOrder(
                        Use.HEADLINE,
                        Use.DESCRIPTION,
                        Use.ALT,
                        Use.ORIGINAL,
                        Use.PLACE,
                        Use.PERSON,
                        Use.CREATOR,
                        Use.IDENTIFIER,
                        Use.KEYWORD);
        assertThat(fitting("xmpRights:WebStatement", "https://example.invalid/terms"))
                .containsExactly(Use.RIGHTS);
    }

    @Test
    void aDateBecomesTheInstantInEdtfAndRestsOnTheValueItWasReadFrom() {
        AnnotatedPhotograph said = taken(BARE, "xmp:CreateDate", "1998:05:01 12:00:00", Use.INSTANT);
        assertThat(said.photograph().taken().map(Taken::edtf)).contains("1998-05-01");
        assertThat(said.photograph().taken().flatMap(Taken::basis))
                .contains("XMP, xmp:CreateDate: 1998:05:01 12:00:00");
        assertThat(edited.done()).filteredOn(step -> !step.equals("flush")).hasSize(1);
    }

    @Test
    void whatIsADateByNameAloneIsOfferedAsWordsAtTheEndOfWhatIsSeen() {
        assertThat(fitting("Date/Time Original", "Spring of 1945")).containsExactly(Use.WORDS);
        AnnotatedPhotograph described = taken(BARE, "dc:description", "An invented sentence.", Use.DESCRIPTION);
        AnnotatedPhotograph said = taken(described, "Date/Time Original", "Spring of 1945", Use.WORDS);
        assertThat(said.description())
                .extracting(Text::value)
                .containsExactly("An invented sentence.\nDate/Time Original: Spring of 1945");
        assertThat(said.photograph().taken()).isEmpty();
    }

    @Test
    void aFieldOfOneThingSaysWhatWouldBeReplacedAndAListGrows() {
        AnnotatedPhotograph full =
                new SetHeadline("en", "Stood before").applyTo(BARE).state();
        FileRow.Value row = row(full, "dc:title", "New words");
        assertThat(offer(row, Use.HEADLINE).standing()).isEqualTo(Standing.REPLACES);
        assertThat(offer(row, Use.HEADLINE).stands()).contains("Stood before");
        assertThat(offer(row, Use.ALT).standing()).isEqualTo(Standing.FRESH);
        AnnotatedPhotograph placed = new SetNames(PhotographFields.PLACE, List.of("Torgau"), Listing.ADDS)
                .applyTo(BARE)
                .state();
        FileRow.Value elbe = row(placed, "City", "Elbe");
        assertThat(offer(elbe, Use.PLACE).standing()).isEqualTo(Standing.ADDS);
        model.take(elbe, offer(elbe, Use.PLACE));
        assertThat(edited.state().photograph().get(PhotographFields.PLACE))
                .extracting(Name::value)
                .containsExactly("Torgau", "Elbe");
    }

    @Test
    void whatStandsThereAlreadyIsNotOfferedAgain() {
        AnnotatedPhotograph placed = new SetNames(PhotographFields.PLACE, List.of("Torgau"), Listing.ADDS)
                .applyTo(BARE)
                .state();
        assertThat(offer(row(placed, "City", "Torgau"), Use.PLACE).isPossible()).isFalse();
        AnnotatedPhotograph dated = new SetInstant("1998-05-01").applyTo(BARE).state();
        assertThat(offer(row(dated, "xmp:CreateDate", "1998:05:01"), Use.INSTANT)
                        .isPossible())
                .isFalse();
    }

    @Test
    void wordsAreSaidInTheLanguageTheFileNamesElseInTheOneThatIsTyped() {
        edited.typeIn("ru");
        AnnotatedPhotograph first = taken(BARE, "dc:title[?xml:lang=\"x-default\"]", "Придумано", Use.ALT);
        AnnotatedPhotograph both = taken(first, "dc:title[?xml:lang=\"ar\"]", "اختراع", Use.ALT);
        assertThat(both.photograph().altTexts()).containsExactly(Text.of("ru", "Придумано"), Text.of("ar", "اختراع"));
        assertThat(new SetAltText("ru", "").applyTo(both).state().photograph().altTexts())
                .containsExactly(Text.of("ar", "اختراع"));
    }

    @Test
    void aPersonACreatorANumberAndAKeywordAreAdded() {
        AnnotatedPhotograph said = taken(BARE, "tag", "A.\n Nobody", Use.PERSON);
        said = taken(said, "tag", "A.\n Nobody", Use.CREATOR);
        said = taken(said, "dc:identifier", "Inv. 7", Use.IDENTIFIER);
        said = taken(said, "tag", "boat", Use.KEYWORD);
        assertThat(said.photograph().persons())
                .extracting(person -> person.name().value())
                .containsExactly("A. Nobody");
        assertThat(said.photograph().get(PhotographFields.MAKER))
                .extracting(Name::value)
                .containsExactly("A. Nobody");
        assertThat(said.photograph().get(PhotographFields.IDENTIFIER))
                .containsExactly(Identifier.of("dc:identifier", "Inv. 7"));
        assertThat(said.photograph().get(PhotographFields.KEYWORD))
                .extracting(Name::value)
                .containsExactly("boat");
    }

    @Test
    void whatIsTypedIsSaidBeforeAValueIsTakenOverAndWhatCameOfItIsTold() {
        FileRow.Value row = row(BARE, "dc:title", "An invented title");
        Offer headline = offer(row, Use.HEADLINE);
        edited.done().clear();
        model.take(row, headline);
        assertThat(edited.done()).containsExactly("flush", "inspector.headline");
        assertThat(model.toldProperty().get()).contains("Headline").contains("An invented title");
    }

    @Test
    void whereNothingCanBeChangedNothingIsOffered() {
        FileRow.Value row = row(BARE, "dc:title", "words");
        edited.lock("It cannot be read.");
        assertThat(model.fitting(row)).isEmpty();
        assertThat(model.others(row)).isEmpty();
    }
}
