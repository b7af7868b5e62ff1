package org.caveat.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyReaderTest {
    private static final String DOI = "https://doi.org/10.1007/978-981-10-7128-7";

    @TempDir
    Path folder;

    private static Work work(Bibliography bibliography, String id) {
        return bibliography.work(id).orElseThrow(() -> new AssertionError(id + " of " + bibliography.works()));
    }

    private static List<String> told(Bibliography bibliography) {
        return bibliography.problems().stream()
                .map(problem ->
                        (problem.line().isPresent() ? problem.line().getAsInt() + ": " : "") + problem.sentence())
                .toList();
    }

    @Test
    void cslJsonOfZoteroIsReadWithItsNumbersAsTextAndItsMarkupLeftOut() {
        Bibliography read = Shelves.read("zotero.json");

        Work cole = work(read, "http://zotero.org/users/local/inv0001/items/COLE2018");
        assertThat(cole.title()).isEqualTo("POW/MIA Accounting");
        assertThat(cole.authors()).isEqualTo("Cole, Paul M.");
        assertThat(cole.year()).contains("2018");
        assertThat(cole.type()).isEqualTo("book");
        assertThat(cole.identifier()).contains(DOI);
        assertThat(work(read, "invented-letter").type())
                .as("of a type nobody knows")
                .isEqualTo("document");
        assertThat(work(read, "invented-letter").authors()).isEqualTo("van der Berg, Jan; Müller, Änne");
        assertThat(work(read, "invented-range").year()).contains("1871");
    }

    @Test
    void aBadEntryOfCslJsonCostsThatEntryAndSaysWhereItStands() {
        Bibliography read = Shelves.read("zotero.json");

        assertThat(read.size()).isEqualTo(4);
        assertThat(told(read))
                .containsExactly(
                        "42: nothing has no title, and was left out.",
                        "43: This is no entry.",
                        "44: senate1991 stands here a second time. The first holds.");
    }

    @Test
    void jsonThatBreaksOffKeepsWhatCameBefore() {
        Bibliography read = Shelves.text("[{\"id\": \"a\", \"title\": \"First\"},\n{\"id\": \"b\", \"title\": ");

        assertThat(read.works()).extracting(Work::id).containsExactly("a");
        assertThat(told(read)).singleElement().asString().startsWith("2: The JSON is broken here");
    }

    @Test
    void anObjectWithItemsIsReadAsBetterBibTexWritesIt() {
        Bibliography read = Shelves.text(
                "{\"config\": {\"a\": [1]}, \"items\": [{\"id\": 17, \"title\": \"First\"}], \"more\": 1}");

        assertThat(read.works()).extracting(Work::id).containsExactly("17");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void bibTexOfBetterBibTexIsReadWithItsAccentsAndNamedTexts() {
        Bibliography read = Shelves.read("better.bib");

        Work cole = work(read, "cole_powmia_2018");
        assertThat(cole.title()).isEqualTo("POW/MIA Accounting");
        assertThat(cole.identifier()).contains(DOI);
        Work muller = work(read, "muller_fluss_1992");
        assertThat(muller.title()).isEqualTo("Der lange Weg & zurück – 50% à la Łódź");
        assertThat(muller.authors()).isEqualTo("Müller, Änne; Šimák, Jørgen; Archiv am Fluß; van der Berg, Jan");
        assertThat(new Citations(read, CitationStyle.USUAL, "en").cite(muller))
                .contains("Zeitschrift für Invented Press 4 (2): 12–34");
        assertThat(work(read, "page_2019").title()).isEqualTo("A page: and more");
        assertThat(work(read, "page_2019").identifier()).contains("https://example.org/_a");
        assertThat(work(read, "roe_2001").year()).contains("1871");
    }

    @Test
    void aChapterTakesFromItsBookWhatItDoesNotSayItself() {
        Bibliography read = Shelves.read("better.bib");

        assertThat(new Citations(read, CitationStyle.USUAL, "en").cite(work(read, "chapter_1")))
                .isEqualTo("Roe, Richard. [1945?]. “A Chapter.” In The Whole, edited by Edna Poe. Invented Press.");
    }

    @Test
    void aBraceThatIsNotClosedCostsItsOwnEntryAndNotTheRestOfTheFile() {
        Bibliography read = Shelves.read("better.bib");

        assertThat(read.works())
                .extracting(Work::id)
                .containsExactly(
                        "cole_powmia_2018", "muller_fluss_1992", "page_2019", "roe_2001", "chapter_1", "whole");
        assertThat(told(read))
                .containsExactly(
                        "32: A brace or a quotation mark is not closed. This entry was left out.",
                        "39: This entry is broken, and was left out.");
    }

    @Test
    void risOfZoteroIsReadAndNamesWhatHasNoName() {
        Bibliography read = Shelves.read("zotero.ris");

        Work cole = work(read, DOI);
        assertThat(cole.year()).contains("2018");
        assertThat(cole.identifier()).contains(DOI);
        Work article = work(read, "muller-1992-an-invented-article-about");
        assertThat(article.authors()).isEqualTo("Müller, Änne; Archive of the River");
        assertThat(new Citations(read, CitationStyle.USUAL, "en").cite(article))
                .isEqualTo("Müller, Änne, and Archive of the River. 1992. “An Invented Article About the River.”"
                        + " Journal of Invented History 4 (2): 12–34.");
        assertThat(read.work("muller-1992-an-invented-article-about-2")).isPresent();
        assertThat(told(read)).containsExactly("34: This line belongs to no entry.", "35: This entry has no end.");
    }

    @Test
    void theSameFileIsReadTheSameEachTime() {
        assertThat(Shelves.read("zotero.ris").works())
                .isEqualTo(Shelves.read("zotero.ris").works());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstEntry() {
        assertThat(Shelves.text("\ufeff[{\"id\": \"a\", \"title\": \"Über\"}]").work("a"))
                .isPresent();
        byte[] wide = "\ufeffTY  - BOOK\nTI  - Über\nER  - \n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Shelves.of(wide).works()).extracting(Work::title).containsExactly("Über");
    }

    @Test
    void latin1IsReadAndTold() {
        byte[] latin = "TY  - BOOK\nTI  - Über den Fluß\nER  - \n".getBytes(StandardCharsets.ISO_8859_1);

        Bibliography read = Shelves.of(latin);

        assertThat(read.works()).extracting(Work::title).containsExactly("Über den Fluß");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(OptionalInt.empty());
            assertThat(problem.sentence()).contains("Latin-1");
        });
    }

    @Test
    void aFileThatIsNotThereOrTooLargeOrNoBibliographyIsASentence() throws IOException {
        BibliographyReader reader = new BibliographyReader(Messages.english());
        Path large = folder.resolve("large.bib");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(BibliographyReader.MOST_BYTES + 1L);
        }
        Path prose = Files.writeString(folder.resolve("prose.txt"), "Dear reader,\nthis is a letter.");

        assertThat(told(reader.read(folder.resolve("gone.bib"))))
                .containsExactly("gone.bib is not in the collection’s folder. Put it there, or choose another.");
        assertThat(told(reader.read(large)))
                .containsExactly("The file is larger than 64 MiB, and was not read. Export a part of it.");
        assertThat(told(reader.read(prose)))
                .containsExactly("No entry was found: CSL-JSON, BibTeX and RIS can be read.");
        assertThat(told(reader.read(folder))).singleElement().asString().contains("could not be read");
        assertThat(told(Shelves.of(new byte[0])))
                .containsExactly("The file is empty. Export it again from the reference manager.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"items\": []}",
                "17",
                "@comment{nothing to cite}",
                "@preamble{\"\\newcommand\"}",
                "@string{me = {Roe}}",
                "@xdata{whole, publisher = {Invented Press}}",
                "TY  -\n",
            })
    void aFileThatListsNoWorkSaysSo(String text) {
        Bibliography read = Shelves.text(text);

        assertThat(read.works()).isEmpty();
        assertThat(told(read)).containsExactly("No entry was found: CSL-JSON, BibTeX and RIS can be read.");
    }

    @Test
    void aFileThatListsNoWorkSaysSoBesideItsEncoding() {
        byte[] latin = "@comment{Über den Fluß}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(told(Shelves.of(latin))).hasSize(2).last().asString().startsWith("No entry was found");
    }
}
