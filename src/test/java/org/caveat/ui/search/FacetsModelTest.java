package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.caveat.edit.Edit;
import org.caveat.edit.Listing;
import org.caveat.edit.SetInstant;
import org.caveat.edit.SetPersons;
import org.caveat.edit.Step;
import org.caveat.edit.Verb;
import org.caveat.model.Person;
import org.caveat.search.Term;
import org.caveat.search.Trait;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.search.FacetsModel.Facet;
import org.caveat.ui.search.FacetsModel.Heading;
import org.caveat.ui.search.FacetsModel.Section;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsModelTest {
    private static final Term UNCAPTIONED = new Term.Is(Trait.UNCAPTIONED);

    @TempDir
    Path folder;

    private final FacetWords words = new FacetWords(Messages.english(), new Words(Messages.english()), List.of());
    private Desk desk;
    private SearchModel search;
    private FacetsModel model;

    @BeforeEach
    void open() {
        desk = new OpenedFolder(folder, "boat.jpg", "cat.jpg", "river.jpg").desk();
        search = new SearchModel(desk, new SameThread(), Messages.english(), Runnable::run);
        model = new FacetsModel(desk, search, Runnable::run);
        desk.read();
        search.searchAmong(desk.photographsProperty().get());
    }

    private List<Facet> facets(Heading heading) {
        return model.sectionsProperty().get().stream()
                .filter(section -> section.heading() == heading)
                .flatMap(section -> section.facets().stream())
                .toList();
    }

    private List<String> aloud(Heading heading) {
        return facets(heading).stream().map(words::aloud).toList();
    }

    private void edit(String file, Verb verb) {
        Edit edit = verb.in(desk.holding(file).orElseThrow().state());
        desk.apply(Step.one("edit.facts", file, edit));
    }

    private void date(String file, String edtf) {
        edit(file, new SetInstant(edtf));
    }

    private void show(String file, String... names) {
        List<Person> persons = IntStream.range(0, names.length)
                .mapToObj(at -> Person.named("urn:uuid:" + at, names[at]))
                .toList();
        edit(file, new SetPersons(persons, Listing.REPLACES));
    }

    @Test
    void whatIsReadIsCountedAndWhatFindsNothingIsNotOffered() {
        assertThat(aloud(Heading.ATTENTION))
                .containsExactly("No alt text, 3 photographs", "Uncaptioned, 3 photographs", "Undated, 3 photographs");
        assertThat(model.sectionsProperty().get()).extracting(Section::heading).containsExactly(Heading.ATTENTION);
    }

    @Test
    void anEditIsCountedAtOnce() {
        desk.apply(OpenedFolder.saying("cat.jpg", "A cat."));
        assertThat(aloud(Heading.ATTENTION)).contains("Uncaptioned, 2 photographs");
        desk.undo();
        assertThat(aloud(Heading.ATTENTION)).contains("Uncaptioned, 3 photographs");
    }

    @Test
    void aTermThatIsChosenIsTypedAndChosenAgainItIsTakenOut() {
        search.textProperty().set("Boat");
        model.toggle(UNCAPTIONED);
        assertThat(search.textProperty().get()).isEqualTo("Boat is:uncaptioned");
        assertThat(aloud(Heading.ATTENTION)).contains("Uncaptioned, 1 photograph, in the search");
        model.toggle(UNCAPTIONED);
        assertThat(search.textProperty().get()).isEqualTo("Boat");
    }

    @Test
    void aTermThatIsTypedIsChosenToo() {
        search.textProperty().set("IS:uncaptioned");
        assertThat(facets(Heading.ATTENTION))
                .filteredOn(Facet::isChosen)
                .extracting(Facet::term)
                .containsExactly(UNCAPTIONED);
    }

    @Test
    void whatIsChosenStaysOfferedWhenItFindsNothingAnyMore() {
        model.toggle(UNCAPTIONED);
        List.of("boat.jpg", "cat.jpg", "river.jpg").forEach(file -> desk.apply(OpenedFolder.saying(file, "Said.")));
        assertThat(aloud(Heading.ATTENTION)).contains("Uncaptioned, 0 photographs, in the search");
    }

    @Test
    void countsAreOfWhatTheSearchFinds() {
        date("boat.jpg", "1865~");
        date("cat.jpg", "190X");
        search.textProperty().set("cat");
        assertThat(aloud(Heading.ATTENTION)).contains("Uncaptioned, 1 photograph");
        assertThat(aloud(Heading.DECADES)).containsExactly("1900–1909, 1 photograph");
        search.clear();
        assertThat(aloud(Heading.ATTENTION)).contains("Uncaptioned, 3 photographs");
    }

    @Test
    void aDecadeTakesThePlaceOfAnotherDate() {
        date("boat.jpg", "1865~");
        date("cat.jpg", "190X");
        assertThat(aloud(Heading.DECADES)).containsExactly("1860s, 1 photograph", "1900–1909, 1 photograph");
        search.textProperty().set("date:1800/1900 is:uncaptioned");
        model.toggle(facets(Heading.DECADES).get(0).term());
        assertThat(search.textProperty().get()).isEqualTo("is:uncaptioned date:186X");
        model.toggle(facets(Heading.DECADES).get(1).term());
        assertThat(search.textProperty().get()).isEqualTo("is:uncaptioned date:190X");
    }

    @Test
    void whatAPersonCountsIsWhatTheTermFinds() {
        show("boat.jpg", "Łucja Nowak");
        show("river.jpg", "Lucja Nowak", "Lucja Nowak-Lis");
        assertThat(aloud(Heading.PEOPLE))
                .containsExactly("Lucja Nowak, 2 photographs", "Lucja Nowak-Lis, 1 photograph");
        model.toggle(facets(Heading.PEOPLE).get(0).term());
        assertThat(search.textProperty().get()).isEqualTo("person:\"lucja nowak\"");
        assertThat(search.foundProperty().get()).hasSize(2);
    }

    @Test
    void ofManyPersonsThoseShownMostAreOfferedAndOneThatIsLookedFor() {
        show(
                "boat.jpg",
                IntStream.range(10, 30).mapToObj(number -> "Person " + number).toArray(String[]::new));
        Section people = model.sectionsProperty().get().get(1);
        assertThat(people.facets()).hasSize(FacetsModel.PERSONS);
        assertThat(people.more()).isEqualTo(8);
        search.textProperty().set("person:\"person 29\"");
        assertThat(aloud(Heading.PEOPLE)).hasSize(13).endsWith("Person 29, 1 photograph, in the search");
    }

    @Test
    void countedIsWhereIsSearched() {
        search.searchAmong(desk.photographsProperty().get().subList(0, 1));
        assertThat(aloud(Heading.ATTENTION)).contains("Uncaptioned, 1 photograph");
    }

    @Test
    void aThousandPhotographsHeardAtOnceAreNotToldAThousandTimes() {
        int[] times = {0};
        Deque<Runnable> later = new ArrayDeque<>();
        FacetsModel patient = new FacetsModel(desk, search, later::add);
        patient.sectionsProperty().subscribe(() -> times[0]++);
        IntStream.range(0, 1_000).forEach(time -> date("cat.jpg", String.valueOf(1_000 + time)));
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(times[0]).isBetween(1, 2);
    }

    @Test
    void closedModelsHearNothing() {
        model.close();
        search.close();
        desk.apply(OpenedFolder.saying("cat.jpg", "A cat."));
        assertThat(aloud(Heading.ATTENTION)).contains("Uncaptioned, 3 photographs");
    }
}
