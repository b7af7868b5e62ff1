package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.WrittenInFile;
import org.caveat.export.Given;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each field of a query looks at. */
class FieldsTest {
    private static final Holding BRIDGE = bridge();
    private static final TagValues TAGS = holding -> Stream.of(
            new WrittenInFile("Exif SubIFD", "ISO Speed Ratings", "400"),
            new WrittenInFile("Exif SubIFD", "F-Number", "f/2.8"),
            new WrittenInFile("Exif SubIFD", "Exposure Time", "1/250 sec"),
            new WrittenInFile("Exif SubIFD", "Date/Time Original", "1998:05:01 12:00:00"),
            new WrittenInFile("Exif IFD0", "Make", "Invented Cameras Ltd."),
            new WrittenInFile("XMP", "xmp:CreatorTool", "Scanner 4000"));

    @ParameterizedTest(name = "found by {0}")
    @ValueSource(
            strings = {
                "date:1945-04",
                "date:1992",
                "taken:1945",
                "-taken:1992",
                "when:1992",
                "-when:1945",
                "date:>1944",
                "date:>=1945",
                "date:<1946",
                "date:<=1945-04",
                "when:>1991 when:<1993",
                "date:1940/1950",
                "place:torgau",
                "place:dresden",
                "creator:\"Erika Muster\"",
                "creator:must",
                "keyword:bridges",
                "source:invented",
                "source:\"invented archive\"",
                "source:10.5555/12345",
                "author:marin",
                "author:\"A. Marin\"",
                "author:schreiber",
                "lang:de",
                "lang:de-at",
                "lang:EN",
                "-lang:d",
                "certainty:probable",
                "certainty:>doubtful",
                "certainty:<=probable",
                "certainty:>=possible",
                "-certainty:>probable",
                "file:bridge",
                "file:\"Bridge.jpg\"",
                "file:box-01/bridge",
                "folder:box-01",
                "is:orphan",
                "is:unreviewed",
                "IS:NOT-REVIEWED"
            })
    void aPhotographIsFoundByItsFields(String text) {
        assertThat(QueryTest.query(text).matches(BRIDGE)).isTrue();
    }

    @ParameterizedTest(name = "not found by {0}")
    @ValueSource(
            strings = {
                "taken:1992",
                "when:1945",
                "date:<1945",
                "date:>1992",
                "when:<1992",
                "date:1950/1980",
                "date:>1945/..",
                "creator:rika",
                "creator:\"Erika\"",
                "source:\"archive invented\"",
                "author:erika",
                "lang:fr",
                "certainty:certain",
                "certainty:<probable",
                "certainty:unknown",
                "certainty:>unknown",
                "file:box",
                "file:\"bridge\"",
                "place:leipzig"
            })
    void otherValuesDoNotFindIt(String text) {
        assertThat(QueryTest.query(text).matches(BRIDGE)).isFalse();
    }

    @ParameterizedTest(name = "found by {0}")
    @ValueSource(
            strings = {
                "meta.ISO:400",
                "meta.iso:>=400",
                "meta.ISO:>100 meta.ISO:<1600",
                "meta.ISOSpeedRatings:<=400",
                "meta.FNumber:>2",
                "meta.f-number:<2.9",
                "meta.ExposureTime:<1/100",
                "meta.DateTimeOriginal:>=1998",
                "meta.DateTimeOriginal:<1998-06",
                "meta.make:invented",
                "meta.Make:\"Cameras Ltd\"",
                "meta.exifIFD0Make:inv",
                "meta.xmp:scan",
                "meta.xmp.CreatorTool:4000",
                "-meta.ISO:40",
                "-meta.iso:>400",
                "-meta.Mak:invented",
                "-meta.FNumber:>2.8"
            })
    void aPhotographIsFoundByWhatItsFileSays(String text) {
        Subject subject = new Subject(BRIDGE, SearchableText::of, TAGS);
        assertThat(QueryTest.query(text).matches(subject)).isTrue();
    }

    @Test
    void aWithdrawnCaveatHasNoTimePlaceOrCertaintyToBeFoundByAnyMore() {
        Holding withdrawn = Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "It burnt.", said -> said.with(
                        StatementFields.WHEN, Optional.of("1992"))
                .with(StatementFields.PLACE, Optional.of(Name.of("Dresden")))
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE))
                .with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN))));
        for (String text : List.of("when:1992", "date:1992", "place:dresden", "certainty:probable")) {
            assertThat(QueryTest.query(text).matches(withdrawn)).as(text).isFalse();
        }
    }

    @Test
    void aPhotographWhoseFilesAreAllThereIsNoOrphan() {
        assertThat(QueryTest.query("is:orphan").matches(Given.photograph("a.jpg", Given.caveat(1, Kind.CARE, "x"))))
                .isFalse();
    }

    private static Holding bridge() {
        Source source = new Source(
                "Invented Archive, Box 4.", Optional.of("10.5555/12345"), Optional.empty(), Optional.empty());
        Statement original = Given.caption(1, "x")
                .with(StatementFields.KIND, Statement.ORIGINAL_CAPTION)
                .with(
                        StatementFields.BODY,
                        List.of(new Body(
                                Text.of("de-AT", "Brücke."),
                                Optional.of(Agent.person("B. Schreiber")),
                                Optional.empty())));
        Statement after = Given.caveat(
                2, Kind.AFTER, "It was blown up.", said -> said.with(StatementFields.WHEN, Optional.of("1992"))
                        .with(StatementFields.PLACE, Optional.of(Name.of("Dresden")))
                        .with(StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE))
                        .with(StatementFields.CREATOR, Optional.of(Agent.person("A. Marin")))
                        .with(StatementFields.STATUS, Optional.of(Status.DRAFT))
                        .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.ASSERTS, source)))
                        .with(StatementFields.TARGET, Optional.of(Target.whole("bridge-verso.tif"))));
        AnnotatedPhotograph bare = Given.bare("box-01/bridge.jpg");
        return Given.holding(
                "box-01/bridge.jpg",
                bare.with(bare.photograph()
                                .with(PhotographFields.DATE, Optional.of(Taken.on("1945-04-25")))
                                .with(PhotographFields.PLACE, List.of(Name.of("Torgau")))
                                .with(PhotographFields.MAKER, List.of(Name.of("Erika Muster")))
                                .with(PhotographFields.KEYWORD, List.of(Name.of("bridges"))))
                        .withItems(List.of(original, after)));
    }
}
