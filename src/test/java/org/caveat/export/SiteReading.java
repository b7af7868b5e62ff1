package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Status;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/**
 * Reads an exported site with jsoup. What a page says only to programs is not enough: kind, certainty, stance and status
 * must stand there in words, where nothing has to be opened to see them.
 */
public final class SiteReading implements ForeignReading {
    private static final Messages MESSAGES = Messages.english();
    private static final Words WORDS = new Words(MESSAGES);

    @Override
    public String format() {
        return "site";
    }

    @Override
    public List<Told> read(Path site) throws Exception {
        List<Told> told = told(site);
        assertThat(gathered(site)).as("the pages of the kinds tell the same").isEqualTo(told);
        List<Told> embedded = embedded(site);
        JsonLdReading json = new JsonLdReading();
        assertThat(embedded.stream()
                        .map(json::asItTells)
                        .map(SiteReading::inWords)
                        .toList())
                .as("and so does the data in the pages")
                .isEqualTo(told.stream().map(json::asItTells).toList());
        return told;
    }

    /** The day on which a source was read stands there in words. */
    @Override
    public Told asItTells(Told told) {
        return inWords(told);
    }

    private static Told inWords(Told told) {
        return told.citing(source -> source.readOn(
                source.accessed().isEmpty() ? "" : MESSAGES.get("site.accessed", WORDS.date(source.accessed()))));
    }

    @Override
    public String words(Path site) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Path file : ForeignReading.files(site)) {
            if (file.toString().endsWith(".html")) {
                Document page = parsed(file);
                page.getAllElements().forEach(element -> words.append(element.attributes())
                        .append(element.data())
                        .append('\n'));
                words.append(page.wholeText()).append('\n');
            }
        }
        return words.toString();
    }

    /** What the pages of the photographs tell, by id. */
    public static List<Told> told(Path site) throws Exception {
        List<Told> told = new ArrayList<>();
        for (Path page : pages(site)) {
            told.addAll(told(parsed(page)));
        }
        return Told.sorted(told);
    }

    /** What the page of a photograph tells. */
    public static List<Told> told(Document page) {
        List<Told> told = new ArrayList<>();
        for (Element caveat : page.select(".caveat")) {
            assertThat(caveat.closest("details")).as("nothing has to be opened").isNull();
            assertThat(Objects.requireNonNull(caveat.closest(".lead, .group"))
                            .select("> header .kind")
                            .text())
                    .as("of which kind it is, in words")
                    .satisfies(shown -> isTheKind(shown, caveat.attr("data-kind")));
            told.add(told(caveat));
        }
        return told;
    }

    /** What the data in the pages of the photographs tells, by id. */
    private static List<Told> embedded(Path site) throws Exception {
        List<Told> told = new ArrayList<>();
        for (Path page : pages(site)) {
            Document document = parsed(page);
            assertThat(document.select("script"))
                    .as("nothing escapes from the data")
                    .hasSize(1);
            String json =
                    document.select("script[type=application/ld+json]").get(0).data();
            told.addAll(JsonLdReading.told(json, page.toUri()));
        }
        return Told.sorted(told);
    }

    /** What the pages of the kinds tell, by id. */
    public static List<Told> gathered(Path site) throws Exception {
        List<Told> told = new ArrayList<>();
        if (Files.isDirectory(site.resolve("kinds"))) {
            for (Path page : pagesIn(site.resolve("kinds"))) {
                parsed(page).select(".caveat").forEach(caveat -> told.add(told(caveat)));
            }
        }
        return Told.sorted(told);
    }

    public static List<Path> pages(Path site) throws Exception {
        return pagesIn(site.resolve("photographs"));
    }

    private static List<Path> pagesIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** A page, which must be without any error of parsing. */
    public static Document parsed(Path page) throws Exception {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document document =
                parser.parseInput(Files.readString(page), page.toUri().toString());
        ParseErrorList errors = parser.getErrors();
        assertThat(errors).as(page.toString()).isEmpty();
        return document;
    }

    private static Told told(Element caveat) {
        List<Element> evidence = caveat.select(".evidence");
        return new Told(
                caveat.attr("data-caveat"),
                caveat.attr("data-kind"),
                texts(caveat.select(".text").not(".reply .text")),
                certainty(caveat),
                status(caveat),
                !caveat.select(".pill.disputed").isEmpty(),
                evidence.stream()
                        .map(SiteReading::source)
                        .sorted(Told.bySpelling())
                        .toList());
    }

    /** The words of the nine are the program's; a kind of the collection's own has those of the collection, or its key. */
    private static void isTheKind(String shown, String key) {
        if (new Kind(key).isKnown()) {
            assertThat(shown).isEqualTo(WORDS.kind(new Kind(key)));
        } else {
            assertThat(shown).isNotBlank();
        }
    }

    private static String certainty(Element caveat) {
        String key = caveat.attr("data-certainty");
        String shown = caveat.select(".standing > .certainty").text();
        assertThat(shown)
                .isEqualTo(Told.set(List.of(key)).isEmpty() ? shown : collapsed(WORDS.certainty(new Certainty(key))));
        assertThat(shown).as("how sure it is, in words").matches(words -> !words.isBlank() || key.isBlank());
        return key;
    }

    private static String status(Element caveat) {
        String key = caveat.attr("data-status");
        if (!key.equals(Status.REVIEWED.key())) {
            assertThat(caveat.select(".pill").eachText()).contains(collapsed(WORDS.status(new Status(key))));
        }
        return key;
    }

    private static Told.Source source(Element evidence) {
        String stance = evidence.attr("data-stance");
        Element side = evidence.closest(".side");
        String shown = evidence.select("> .does").text()
                + (side == null ? "" : side.select("> .side-name").text());
        assertThat(shown).as("what the source does, in words").matches(words -> !words.isBlank() || stance.isBlank());
        return new Told.Source(
                stance,
                text(evidence, ".citation"),
                text(evidence, ".locator"),
                text(evidence, ".identifier"),
                text(evidence, ".quote"),
                texts(evidence.select(".note")),
                text(evidence, ".accessed"));
    }

    /** As a page shows it: spaces and line ends are one space each. */
    private static String collapsed(String words) {
        return new Element("p").text(words).text();
    }

    private static String text(Element in, String selector) {
        Element found = in.selectFirst(selector);
        return found == null ? "" : Told.plain(found.wholeText());
    }

    private static NavigableSet<String> texts(List<Element> elements) {
        return Told.set(elements.stream().map(Element::wholeText).toList());
    }
}
