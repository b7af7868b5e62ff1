package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/** Reads an exported site with jsoup. */
public final class SiteReading {
    private SiteReading() {}

    /** What the pages of the photographs tell, by id. */
    public static List<Told> told(Path site) throws Exception {
        List<Told> told = new ArrayList<>();
        for (Path page : pages(site)) {
            parsed(page).select(".caveat").forEach(caveat -> told.add(told(caveat)));
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
                caveat.attr("data-certainty"),
                !caveat.select(".pill.disputed").isEmpty(),
                evidence.stream()
                        .map(SiteReading::source)
                        .sorted(Told.bySpelling())
                        .toList());
    }

    private static Told.Source source(Element evidence) {
        return new Told.Source(
                evidence.attr("data-stance"),
                text(evidence, ".citation"),
                text(evidence, ".locator"),
                text(evidence, ".identifier"),
                text(evidence, ".quote"),
                texts(evidence.select(".note")));
    }

    private static String text(Element in, String selector) {
        Element found = in.selectFirst(selector);
        return found == null ? "" : Told.plain(found.wholeText());
    }

    private static NavigableSet<String> texts(List<Element> elements) {
        return Told.set(elements.stream().map(Element::wholeText).toList());
    }
}
