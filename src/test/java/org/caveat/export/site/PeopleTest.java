package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.export.ExportOptions;
import org.caveat.export.Given;
import org.caveat.export.SiteReading;
import org.caveat.model.Certainty;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site says of people: who is one person, and what is gathered about them. */
class PeopleTest {
    private static final String RECORD = "https://www.wikidata.org/entity/Q1";
    private static final String OTHER_RECORD = "https://viaf.org/viaf/2";

    @TempDir
    private Path folder;

    @Test
    void whatIsSaidOfAPersonIsGatheredFromEveryPhotographWithAWayBack() throws Exception {
        Path site = site(
                photograph("a.jpg", person(11, "Anna Marin"), about(1, 11, "She was born in Trieste.")),
                photograph("b.jpg", person(12, "Anna Marin"), about(2, 12, "She died in 1946.")));

        Document page = onlyPerson(site);

        assertThat(page.expectFirst("h1").text()).isEqualTo("Anna Marin");
        assertThat(page.select(".caveat .text").eachText())
                .containsExactly("She was born in Trieste.", "She died in 1946.");
        for (String way : page.select(".in-full a").eachAttr("href")) {
            String[] parts = way.split("#", 2);
            assertThat(SiteReading.parsed(
                                    site.resolve("people").resolve(parts[0]).normalize())
                            .getElementById(parts[1]))
                    .as(way)
                    .isNotNull();
        }
    }

    @Test
    void theFactsAndEachCaveatAboutAPersonLeadToThePersonsPage() throws Exception {
        Path site = site(photograph("a.jpg", person(11, "Anna"), about(1, 11, "She left.")));

        Document page = SiteReading.parsed(site.resolve("photographs/a.html"));

        assertThat(page.select("#people a").eachAttr("href")).containsExactly("../people/Anna.html");
        assertThat(page.select(".caveat a.fact").eachAttr("href")).containsExactly("../people/Anna.html");
    }

    @Test
    void namesAreOnePersonWhereTheyShareARecordHoweverTheyAreSpelt() throws Exception {
        Path site = site(
                photograph("a.jpg", person(11, "Anna Marin", RECORD)),
                photograph("b.jpg", person(12, "A. Marin", OTHER_RECORD)),
                photograph("c.jpg", person(13, "Marin, Anna", OTHER_RECORD, RECORD)));

        assertThat(onlyPerson(site).select(".row")).hasSize(3);
        assertThat(onlyPerson(site).select("a.record").eachAttr("href")).containsExactly(OTHER_RECORD, RECORD);
        assertThat(onlyPerson(site).text()).contains("Named here as A. Marin");
    }

    @Test
    void aNameWithoutARecordBelongsToTheOnePersonOfThatNameAndToNobodyOfTwo() throws Exception {
        Holding without = photograph("c.jpg", person(13, "Anna"));
        assertThat(people(site(photograph("a.jpg", person(11, "Anna", RECORD)), without)))
                .hasSize(1);

        assertThat(people(site(
                        photograph("a.jpg", person(11, "Anna", RECORD)),
                        photograph("b.jpg", person(12, "Anna", OTHER_RECORD)),
                        without)))
                .hasSize(3);
    }

    @Test
    void aNameThatNobodyKnowsOrThatTwoShareOnOnePhotographHasNoPage() throws Exception {
        Person unknown = new Person(
                Given.id(11),
                new Name(
                        "A sailor",
                        Optional.empty(),
                        List.of(),
                        Optional.of(Certainty.UNKNOWN),
                        Optional.empty(),
                        Foreign.NONE),
                Optional.empty());
        Path site = site(
                shown("a.jpg", List.of(unknown)),
                shown("b.jpg", List.of(person(12, "A soldier"), person(13, "A soldier"), person(14, " "))));

        assertThat(site.resolve("people")).doesNotExist();
        assertThat(SiteReading.parsed(site.resolve("index.html"))
                        .select(".nav a")
                        .eachText())
                .doesNotContain("People");
    }

    private static Person person(int id, String name, String... records) {
        Name named =
                new Name(name, Optional.empty(), List.of(records), Optional.empty(), Optional.empty(), Foreign.NONE);
        return new Person(Given.id(id), named, Optional.empty());
    }

    private static Statement about(int id, int person, String text) {
        return Given.caveat(id, Kind.AFTER, text).with(StatementFields.ABOUT, List.of(Given.id(person)));
    }

    private static Holding photograph(String file, Person person, Statement... statements) {
        return shown(file, List.of(person), statements);
    }

    private static Holding shown(String file, List<Person> persons, Statement... statements) {
        var bare = Given.bare(file).withItems(List.of(statements));
        return Given.holding(file, bare.with(bare.photograph().with(PhotographFields.PERSON, persons)));
    }

    private Path site(Holding... holdings) throws Exception {
        SiteOf site = new SiteOf(folder.resolve("out"), 1_000);
        site.write(Given.collection(holdings), ExportOptions.PLAIN);
        return site.folder();
    }

    private static List<Path> people(Path site) throws Exception {
        try (Stream<Path> files = Files.list(site.resolve("people"))) {
            return files.toList();
        }
    }

    private static Document onlyPerson(Path site) throws Exception {
        assertThat(people(site)).hasSize(1);
        return SiteReading.parsed(people(site).get(0));
    }
}
