package org.caveat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Kind;
import org.caveat.model.PageFields;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Text;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.text.Messages;
import org.caveat.time.Edtf;
import org.junit.jupiter.api.Test;

/** What the samples show: nobody thins it without this test saying so. */
class SampleStatementsTest {
    /** Kind, certainty and marks of every caveat, in the order in which it was made. */
    private static final Map<String, List<String>> SHOWN = Map.of(
            "azari-airplane-from-above.jpg",
            List.of(
                    "alteration possible lead",
                    "before certain",
                    "after certain",
                    "outside possible beyond",
                    "identity unknown polygon",
                    "identity unknown rectangle",
                    "identity certain",
                    "making unknown",
                    "outside possible draft unsourced beyond"),
            "beato-boats-nagasaki.jpg",
            List.of(
                    "identity unknown lead about",
                    "before certain",
                    "after certain",
                    "after unknown about",
                    "identity certain",
                    "wording certain",
                    "circulation certain"),
            "blossfeldt-acanthus-mollis.jpg",
            List.of(
                    "identity unknown lead",
                    "before certain",
                    "after certain",
                    "making unknown",
                    "circulation certain"),
            "blossfeldt-allium.jpg",
            List.of(
                    "identity probable lead disputed",
                    "identity doubtful disputed",
                    "before certain",
                    "after certain",
                    "making unknown",
                    "wording certain",
                    "circulation certain"),
            "braun-alpine-landscape.jpg",
            List.of(
                    "identity doubtful withdrawn",
                    "identity unknown lead",
                    "before certain",
                    "after certain",
                    "identity certain",
                    "alteration unknown draft point",
                    "circulation certain",
                    "wording unknown"),
            "emerson-march-pastoral.jpg",
            List.of(
                    "identity probable lead",
                    "before certain",
                    "after certain",
                    "circulation probable",
                    "making probable draft unsourced rectangle",
                    "wording unknown",
                    "outside unknown"),
            "lange-dust-bowl-home.jpg",
            List.of(
                    "outside unknown lead",
                    "before certain",
                    "after certain",
                    "after unknown rectangle",
                    "making unknown",
                    "care possible",
                    "identity unknown",
                    "identity certain",
                    "wording certain"),
            "muybridge-house-cat.jpg",
            List.of(
                    "making certain lead",
                    "before certain",
                    "after certain",
                    "making unknown",
                    "identity unknown",
                    "identity probable rectangle",
                    "wording certain",
                    "alteration possible draft unsourced rectangle"),
            "osullivan-black-canyon.jpg",
            List.of(
                    "identity certain lead",
                    "identity unknown rectangle about",
                    "before probable",
                    "after certain",
                    "outside probable beyond",
                    "making unknown",
                    "wording certain",
                    "alteration possible draft unsourced rectangle"));

    @Test
    void eachPhotographShowsTheCaveatsOfTheTable() throws Exception {
        for (String name : Samples.PHOTOGRAPHS) {
            assertThat(Samples.state(name).caveats().stream()
                            .map(SampleStatementsTest::shown)
                            .toList())
                    .as(name)
                    .isEqualTo(SHOWN.get(name));
        }
    }

    @Test
    void allNineKindsAndAllFiveCertaintiesAreShown() throws Exception {
        List<Caveat> standing = everyCaveat().stream().filter(Caveat::stands).toList();

        assertThat(count(standing, caveat -> caveat.kind().key()))
                .isEqualTo(new TreeMap<>(Map.of(
                        "before",
                        9,
                        "outside",
                        5,
                        "after",
                        11,
                        "making",
                        8,
                        "alteration",
                        4,
                        "circulation",
                        5,
                        "identity",
                        17,
                        "wording",
                        7,
                        "care",
                        1)))
                .containsOnlyKeys(Kind.KNOWN.stream().map(Kind::key).toList());
        assertThat(count(standing, caveat -> caveat.certainty().orElseThrow().key()))
                .isEqualTo(new TreeMap<>(
                        Map.of("certain", 32, "probable", 7, "possible", 6, "doubtful", 1, "unknown", 21)))
                .containsOnlyKeys(Certainty.KNOWN.stream().map(Certainty::key).toList());
    }

    @Test
    void eachSidecarIsReadAndWrittenToTheSameBytes() throws Exception {
        SidecarJson json = new SidecarJson(Messages.english());
        for (String name : Samples.PHOTOGRAPHS) {
            String text = Files.readString(Samples.sidecar(name));
            assertThat(json.text(json.read(text))).as(name).isEqualTo(text);
        }
    }

    @Test
    void theCollectionFileIsReadAndWrittenToTheSameBytes() throws Exception {
        String text = Files.readString(Samples.folder().resolve(CollectionFile.NAME));
        CollectionCodec codec = new CollectionCodec();
        CollectionDescription collection = codec.read(StrictJson.read(text));

        assertThat(CanonicalText.of(codec.write(collection))).isEqualTo(text);
        assertThat(collection.get(CollectionFields.SELECTIONS))
                .isNotEmpty()
                .allSatisfy(selection -> assertThat(Samples.PHOTOGRAPHS).containsAll(selection.files()));
    }

    @Test
    void eachSidecarKnowsItsPhotographAndItsCollection() throws Exception {
        String collection = Files.readString(Samples.folder().resolve(CollectionFile.NAME));
        for (String name : Samples.PHOTOGRAPHS) {
            AnnotatedPhotograph state = Samples.state(name);
            Photograph photograph = state.photograph();
            assertThat(photograph.fileName()).isEqualTo(name);
            assertThat(photograph.get(PhotographFields.BYTE_SIZE)).contains(Files.size(Samples.photograph(name)));
            assertThat(photograph.get(PhotographFields.FIXITY))
                    .singleElement()
                    .satisfies(fixity -> assertThat(fixity.digest()).isEqualTo(SampleFilesTest.DIGESTS.get(name)));
            assertThat(collection)
                    .contains(
                            "\"id\": \"" + state.page().get(PageFields.PART_OF).orElseThrow() + "\"");
        }
    }

    @Test
    void eachHasOneLeadCaveatWithAShortFormInTwoLanguages() throws Exception {
        for (String name : Samples.PHOTOGRAPHS) {
            List<Caveat> leads = Samples.state(name).caveats().stream()
                    .filter(Caveat::isLead)
                    .toList();
            assertThat(leads).as(name).singleElement().satisfies(lead -> {
                assertThat(lead.texts()).extracting(Text::language).containsExactly("en", "de");
                assertThat(lead.shortTexts()).extracting(Text::language).containsExactly("en", "de");
            });
        }
    }

    @Test
    void eachHasACaptionAnAltTextAndAnInstantThatSaysWhatItRestsOn() throws Exception {
        for (String name : Samples.PHOTOGRAPHS) {
            AnnotatedPhotograph state = Samples.state(name);
            assertThat(state.description()).extracting(Text::language).containsExactly("en", "de");
            assertThat(state.photograph().altTexts()).extracting(Text::language).containsExactly("en", "de");
            assertThat(state.photograph().taken()).hasValueSatisfying(taken -> {
                assertThat(taken.date()).as(taken.edtf()).isPresent();
                assertThat(taken.basis()).isPresent();
            });
        }
        assertThat(everyCaveat()).allSatisfy(caveat -> assertThat(caveat.when()
                        .map(Edtf::of)
                        .map(date -> date.isPresent())
                        .orElse(true))
                .isTrue());
    }

    @Test
    void everyRegionLiesInsideItsPicture() throws Exception {
        for (String name : Samples.PHOTOGRAPHS) {
            AnnotatedPhotograph state = Samples.state(name);
            int width = state.photograph().get(PhotographFields.WIDTH).orElseThrow();
            int height = state.photograph().get(PhotographFields.HEIGHT).orElseThrow();
            List<Region> regions = new ArrayList<>();
            state.caveats().forEach(caveat -> caveat.region().ifPresent(regions::add));
            state.photograph().persons().stream().map(Person::region).forEach(region -> region.ifPresent(regions::add));
            assertThat(regions).as(name).allSatisfy(region -> assertThat(
                            region.bounds().isWithin(width, height))
                    .isTrue());
        }
    }

    @Test
    void whatIsWithdrawnSaysWhyAndNamesWhatStandsInItsPlace() throws Exception {
        AnnotatedPhotograph braun = Samples.state("braun-alpine-landscape.jpg");
        Caveat withdrawn = braun.caveats().stream()
                .filter(caveat -> !caveat.stands())
                .findFirst()
                .orElseThrow();

        assertThat(withdrawn.statement().get(StatementFields.REASON))
                .hasValueSatisfying(reason -> assertThat(reason).contains("names no country"));
        assertThat(withdrawn.statement().get(StatementFields.REPLACED_BY))
                .isEqualTo(braun.leadCaveat().map(Caveat::id));
        assertThat(braun.log()).singleElement().satisfies(entry -> assertThat(entry.changes())
                .allSatisfy(change -> assertThat(change.in()).isEqualTo(withdrawn.id())));
    }

    private static List<Caveat> everyCaveat() throws Exception {
        List<Caveat> caveats = new ArrayList<>();
        for (String name : Samples.PHOTOGRAPHS) {
            caveats.addAll(Samples.state(name).caveats());
        }
        return caveats;
    }

    private static Map<String, Integer> count(List<Caveat> caveats, Function<Caveat, String> by) {
        return caveats.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingInt(caveat -> 1)));
    }

    private static String shown(Caveat caveat) {
        List<String> marks = new ArrayList<>();
        marks.add(caveat.kind().key());
        marks.add(caveat.certainty().orElseThrow().key());
        if (caveat.isLead()) {
            marks.add("lead");
        }
        if (!caveat.status().equals(Status.REVIEWED)) {
            marks.add(caveat.status().key());
        }
        if (caveat.isDisputed()) {
            marks.add("disputed");
        }
        if (caveat.isUnsourced()) {
            marks.add("unsourced");
        }
        caveat.region().ifPresent(region -> marks.add(shape(region)));
        caveat.beyond().ifPresent(edge -> marks.add("beyond"));
        if (!caveat.about().isEmpty()) {
            marks.add("about");
        }
        return String.join(" ", marks);
    }

    private static String shape(Region region) {
        if (region instanceof Region.Rectangle rectangle) {
            return rectangle.isPoint() ? "point" : "rectangle";
        }
        return region instanceof Region.Polygon ? "polygon" : "unread";
    }
}
