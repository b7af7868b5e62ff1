package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caveat.export.ExportOptions;
import org.caveat.export.Given;
import org.caveat.export.SampleCollection;
import org.caveat.export.SiteReading;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Title;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search of the index: a script of the site's own over words of the site's own, and nothing where no script runs. */
class SearchTest {
    @TempDir
    private Path folder;

    @Test
    void withoutItsScriptTheIndexShowsNoFieldToSearchIn() throws Exception {
        Document index = SiteReading.parsed(samples().resolve("index.html"));

        Element search = index.expectFirst("[role=search]");
        assertThat(search.hasAttr("hidden")).isTrue();
        assertThat(index.select("input")).allMatch(input -> input.parents().contains(search));
        assertThat(index.select(".card")).hasSize(9).noneMatch(card -> card.hasAttr("hidden"));
    }

    @Test
    void theFieldHasALabelAndTheCountIsSpoken() throws Exception {
        Document index = SiteReading.parsed(samples().resolve("index.html"));

        Element field = index.expectFirst("[role=search] input");
        assertThat(index.expectFirst("label[for=" + field.id() + "]").text()).isEqualTo("Search");
        assertThat(index.getElementById(field.attr("aria-describedby"))).isNotNull();
        Element count = index.expectFirst("[role=search] [role=status]");
        assertThat(count.text()).isEmpty();
        assertThat(count.attr("data-shown")).isEqualTo("# of 9 photographs");
        assertThat(count.attr("data-none")).isNotBlank();
    }

    @Test
    void theIndexAloneMayRunScriptsAndOnlyThoseThatLieInTheSite() throws Exception {
        Path site = samples();
        try (Stream<Path> pages = Files.walk(site)) {
            for (Path file :
                    pages.filter(page -> page.toString().endsWith(".html")).toList()) {
                Document page = SiteReading.parsed(file);
                List<Element> scripts = page.select("script:not([type])");
                String policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]")
                        .attr("content");
                boolean isIndex = file.equals(site.resolve("index.html"));
                assertThat(policy).doesNotContain("unsafe");
                assertThat(policy.contains("script-src 'self'")).as("%s", file).isEqualTo(isIndex);
                assertThat(scripts).as("%s", file).hasSize(isIndex ? 2 : 0).allSatisfy(script -> {
                    assertThat(script.data()).isEmpty();
                    assertThat(site.resolve(script.attr("src"))).isRegularFile();
                });
            }
        }
    }

    @Test
    void thereIsATextForEachCardInTheirOrder() throws Exception {
        Path site = samples();
        List<Element> cards = SiteReading.parsed(site.resolve("index.html")).select(".card");

        List<String> texts = texts(site);

        assertThat(texts).hasSameSizeAs(cards);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.get(i))
                    .contains(cards.get(i).expectFirst("h2").text())
                    .contains(cards.get(i).expectFirst(".first .text").text())
                    .contains(cards.get(i).expectFirst(".byline").text());
        }
    }

    @Test
    void allThatIsPublishedOfAPhotographIsFoundAndNothingElse() throws Exception {
        AnnotatedPhotograph said = Given.bare("a.jpg")
                .withItems(List.of(
                        Given.caption(1, "Two boats at the quay."),
                        Given.caveat(2, Kind.AFTER, "The quay burned.", where("Naples")),
                        Given.caveat(3, Kind.MAKING, "Secretly posed.", it -> it.with(StatementFields.PRIVATE, true)),
                        Given.caveat(4, Kind.MAKING, "Wrongly posed.", SearchTest::withdrawn)));
        AnnotatedPhotograph whole = said.with(said.photograph()
                .with(PhotographFields.TITLE, List.of(Title.of("en", "Quay"), Title.of("ru", "Набережная")))
                .with(PhotographFields.PERSON, List.of(Person.named(Given.id(9), "A. Marin")))
                .with(PhotographFields.PLACE, List.of(Name.of("Trieste"))));

        String text = texts(site(whole)).get(0);

        assertThat(text)
                .contains("Two boats at the quay.", "The quay burned.", "Naples")
                .contains("Quay", "Набережная", "A. Marin", "Trieste")
                .doesNotContain("Secretly", "Wrongly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script><!-- & ]]>",
                "\"; alert(1); \"",
                "a\\\"b\\",
                "line\u2028and paragraph\u2029and \u0085 and \n",
                "\uD83D\uDE00 and half of it \uD83D",
                "\u0000\u0007"
            })
    void whateverSomebodyWroteIsDataAndEndsNothing(String text) throws Exception {
        Path site = site(Given.bare("a.jpg").withItems(List.of(Given.caveat(1, Kind.CARE, text))));

        String script = Files.readString(site.resolve("site-search-data.js"));

        assertThat(script).doesNotContain("<", "\u2028", "\u2029").doesNotContain("alert(1); \"");
        assertThat(script.lines()).hasSize(4);
        assertThat(texts(site).get(0)).contains(text);
    }

    @Test
    void whereThereIsOnlyOnePhotographNothingIsSearchedFor() throws Exception {
        SiteOf site = new SiteOf(folder, 500);
        site.write(Given.collection(Given.photograph("a.jpg")), ExportOptions.PLAIN);

        assertThat(Files.readString(site.folder().resolve("index.html"))).doesNotContain("<script", "role=\"search\"");
        assertThat(site.folder().resolve("site-search.js")).doesNotExist();
        assertThat(site.folder().resolve("site-search-data.js")).doesNotExist();
    }

    private static Statement withdrawn(Statement caveat) {
        return caveat.with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN));
    }

    private static UnaryOperator<Statement> where(String place) {
        return caveat -> caveat.with(StatementFields.PLACE, Optional.of(Name.of(place)));
    }

    private Path samples() throws Exception {
        SiteOf site = new SiteOf(folder, 1_024);
        site.write(SampleCollection.read(), ExportOptions.PLAIN);
        return site.folder();
    }

    /** A site of a photograph and another one. */
    private Path site(AnnotatedPhotograph said) throws Exception {
        SiteOf site = new SiteOf(folder, 500);
        site.write(Given.collection(Given.holding("a.jpg", said), Given.photograph("b.jpg")), ExportOptions.PLAIN);
        return site.folder();
    }

    /** What the script hands to the search, read as what it is but for its first and last signs: JSON. */
    private static List<String> texts(Path site) throws Exception {
        String script = Files.readString(site.resolve("site-search-data.js"));
        String before = "window.caveatSearch = ";
        assertThat(script).startsWith(before).endsWith(";\n");
        JsonNode array = new JsonMapper().readTree(script.substring(before.length(), script.length() - 2));
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
