package org.caveat.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "Q42, http://www.wikidata.org/entity/Q42",
        "q42, http://www.wikidata.org/entity/Q42",
        "' Q42 ', http://www.wikidata.org/entity/Q42",
        "Wikidata: Q42, http://www.wikidata.org/entity/Q42",
        "https://www.wikidata.org/wiki/Q42, http://www.wikidata.org/entity/Q42",
        "https://www.wikidata.org/wiki/Q42#P31, http://www.wikidata.org/entity/Q42",
        "https://m.wikidata.org/wiki/Q42?uselang=de, http://www.wikidata.org/entity/Q42",
        "www.wikidata.org/wiki/Special:EntityData/Q42.json, http://www.wikidata.org/entity/Q42",
        "http://viaf.org/viaf/113230702, http://viaf.org/viaf/113230702",
        "https://viaf.org/viaf/113230702/, http://viaf.org/viaf/113230702",
        "viaf.org/viaf/113230702/#Adams, http://viaf.org/viaf/113230702",
        "https://viaf.org/en/viaf/113230702, http://viaf.org/viaf/113230702",
        "VIAF 113230702, http://viaf.org/viaf/113230702",
        "viaf:113230702, http://viaf.org/viaf/113230702",
        "http://vocab.getty.edu/ulan/500010879, http://vocab.getty.edu/ulan/500010879",
        "https://vocab.getty.edu/page/ulan/500010879, http://vocab.getty.edu/ulan/500010879",
        "http://www.getty.edu/vow/ULANFullDisplay?find=x&role=&subjectid=500010879, http://vocab.getty.edu/ulan/500010879",
        "ULAN 500010879, http://vocab.getty.edu/ulan/500010879",
        "https://www.geonames.org/2950159/berlin.html, https://sws.geonames.org/2950159/",
        "https://sws.geonames.org/2950159/about.rdf, https://sws.geonames.org/2950159/",
        "geonames.org/2950159, https://sws.geonames.org/2950159/",
        "GeoNames: 2950159, https://sws.geonames.org/2950159/"
    })
    void aRecordIsKnownByItsUsualShapes(String typed, String iri) {
        assertThat(Authority.meant(typed)).map(Authority.Known::iri).contains(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Q",
                "Q042",
                "P31",
                "42",
                "https://www.wikidata.org/wiki/Property:P31",
                "https://evil.example/wikidata.org/wiki/Q42",
                "https://wikidata.org.example/wiki/Q42",
                "http://viaf.org/viaf/abc",
                "http://vocab.getty.edu/ulan/300010879",
                "http://vocab.getty.edu/aat/300046300",
                "https://www.geonames.org/berlin",
                "Q42 Q43"
            })
    void whatHasAnotherShapeIsNoRecordThatIsKnown(String typed) {
        assertThat(Authority.meant(typed)).isEmpty();
    }

    @Test
    void theAddressAsTheKeepersSpellItNeedsNoOffer() {
        assertThat(AuthorityLink.of("http://www.wikidata.org/entity/Q42"))
                .isEqualTo(new AuthorityLink.Known(Authority.WIKIDATA));
        assertThat(AuthorityLink.of("https://sws.geonames.org/2950159/"))
                .isEqualTo(new AuthorityLink.Known(Authority.GEONAMES));
    }

    @Test
    void anotherSpellingIsMeantAndNotTaken() {
        assertThat(AuthorityLink.of("Q42"))
                .isEqualTo(new AuthorityLink.Meant(Authority.WIKIDATA, "http://www.wikidata.org/entity/Q42"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://d-nb.info/gnd/118529579",
                "urn:isbn:9780306406157",
                "http://id.loc.gov/authorities/names/n79"
            })
    void anAddressOfSomewhereElseIsOne(String typed) {
        assertThat(AuthorityLink.of(typed)).isEqualTo(new AuthorityLink.Elsewhere());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Douglas Adams", "d-nb.info/gnd/118529579", "C:\\records\\1", "http://a b", "https:"})
    void whatNobodyCanFollowIsNoAddress(String typed) {
        assertThat(AuthorityLink.of(typed)).isEqualTo(new AuthorityLink.NoAddress());
    }

    @Test
    void aNumberAloneDoesNotSayWhoseItIs() {
        assertThat(AuthorityLink.of("500010879")).isEqualTo(new AuthorityLink.NumberAlone());
    }
}
