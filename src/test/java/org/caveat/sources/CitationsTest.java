package org.caveat.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CitationsTest {
    private static final String COLE = "http://zotero.org/users/local/inv0001/items/COLE2018";
    private final Bibliography shelf = Shelves.read("zotero.json");

    private String cited(String style, String language, String id) {
        CitationStyle named = CitationStyle.named(style).orElseThrow();
        return new Citations(shelf, named, language).cite(shelf.work(id).orElseThrow());
    }

    @Test
    void theUsualStyleIsChicagoWithAuthorAndDate() {
        assertThat(CitationStyle.USUAL.id()).isEqualTo("chicago-author-date");
        assertThat(cited("chicago-author-date", "en", COLE))
                .isEqualTo("Cole, Paul M. 2018. POW/MIA Accounting. Vol. 1. Springer."
                        + " https://doi.org/10.1007/978-981-10-7128-7.");
        assertThat(cited("chicago-author-date", "en", "senate1991"))
                .isEqualTo("U.S. Senate Committee on Foreign Relations, Republican Staff. 1991. POW/MIA Report.");
    }

    @Test
    void aWorkWithoutAYearOrWithoutAnAuthorIsCitedAllTheSame() {
        assertThat(cited("chicago-author-date", "en", "invented-letter"))
                .isEqualTo("van der Berg, Jan, and Änne Müller. n.d. “An Invented Letter About the River.”");
        assertThat(cited("chicago-author-date", "en", "invented-range"))
                .isEqualTo("An Invented Register. [1871–1873?].");
    }

    @Test
    void theWordsOfAStyleAreInTheLanguageOfTheCollection() {
        assertThat(cited("chicago-author-date", "de", COLE)).contains(" Bd. 1. ");
        assertThat(cited("chicago-author-date", "de-AT", COLE)).contains(" Bd. 1. ");
        assertThat(cited("chicago-author-date", "ru", COLE)).contains(" Т. 1. ");
        assertThat(cited("chicago-author-date", "ja", COLE))
                .as("where there are none")
                .contains(" Vol. 1. ");
        assertThat(cited("din-1505-2", "en", COLE))
                .as("of a style in one language")
                .contains("Bd. 1");
    }

    @Test
    void mlaPutsNoCommaBeforeAPoint() {
        assertThat(cited("modern-language-association", "en", "invented-letter"))
                .isEqualTo("van der Berg, Jan, and Änne Müller. “An Invented Letter About the River.”");
    }

    static List<CitationStyle> offered() {
        return CitationStyle.OFFERED;
    }

    @ParameterizedTest
    @MethodSource("offered")
    void everyStyleThatIsOfferedWordsEveryWorkInPlainTextAndTheSameAgain(CitationStyle style) {
        Citations citations = new Citations(shelf, style, "en");
        for (Work work : shelf.works()) {
            String worded = citations.cite(work);
            assertThat(worded)
                    .containsIgnoringCase(work.title())
                    .doesNotContain("<i>", "<div", "<span", "&amp;", "\n", "  ", ", .", "..")
                    .isEqualTo(worded.strip());
            assertThat(citations.cite(work)).isEqualTo(worded);
            assertThat(new Citations(shelf, style, "en").cite(work)).isEqualTo(worded);
        }
    }

    @Test
    void twoWorksOfOneAuthorAndYearAreNotToldApartForEachIsCitedAlone() {
        Bibliography both =
                Shelves.text("[{\"id\":\"a\",\"type\":\"book\",\"title\":\"One\",\"author\":[{\"family\":\"Roe\"}],"
                        + "\"issued\":{\"date-parts\":[[1992]]}},{\"id\":\"b\",\"type\":\"book\",\"title\":\"Two\","
                        + "\"author\":[{\"family\":\"Roe\"}],\"issued\":{\"date-parts\":[[1992]]}}]");
        Citations citations = new Citations(both, CitationStyle.USUAL, "en");

        assertThat(both.works().stream().map(citations::cite)).containsExactly("Roe. 1992. One.", "Roe. 1992. Two.");
    }

    @Test
    void theLocatorIsNotPartOfTheCitation() {
        Bibliography book = Shelves.text("[{\"id\":\"a\",\"type\":\"book\",\"title\":\"One\",\"locator\":\"77\"}]");

        assertThat(new Citations(book, CitationStyle.USUAL, "en")
                        .cite(book.works().get(0)))
                .doesNotContain("77");
    }

    @ParameterizedTest
    @CsvSource({
        "cole,COLE2018",
        "COLE pow,COLE2018",
        "accoun 2018,COLE2018",
        "mueller,",
        "MULLER,invented-letter",
        "anne riv,invented-letter",
        "senate1991,senate1991",
        "riv,invented-letter",
        "cole 1991,",
        "' , .',",
    })
    void aWorkIsFoundByTheBeginningsOfWordsWithoutRegardToAccents(String typed, String found) {
        List<Work> works = shelf.search(typed, 8);
        if (found == null) {
            assertThat(works).isEmpty();
        } else {
            assertThat(works).first().extracting(Work::id).asString().endsWith(found);
        }
    }

    @Test
    void whoseNameBeginsSoComesBeforeATitleThatDoes() {
        Bibliography two =
                Shelves.text("[{\"id\":\"1\",\"title\":\"River and shore\",\"author\":[{\"family\":\"Abel\"}]},"
                        + "{\"id\":\"2\",\"title\":\"A walk\",\"author\":[{\"family\":\"Rivers\"}]}]");

        assertThat(two.search("riv", 8)).extracting(Work::id).containsExactly("2", "1");
    }

    @Test
    void aWorkIsKnownAgainByItsIdentifier() {
        assertThat(shelf.identifiedBy("https://doi.org/10.1007/978-981-10-7128-7")
                        .map(Work::id))
                .contains(COLE);
        assertThat(shelf.identifiedBy("https://doi.org/10.1007/other")).isEmpty();
    }
}
