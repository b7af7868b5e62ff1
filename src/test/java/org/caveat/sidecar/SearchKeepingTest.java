package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.edit.ChangeSearch;
import org.caveat.edit.CollectionEdit;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.ForeignSearch;
import org.caveat.model.SavedSearch;
import org.caveat.model.Text;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.junit.jupiter.api.Test;

/** Saved searches in the collection file, also those that others wrote. */
class SearchKeepingTest {
    private static final String FILE =
            """
            {
              "@context": ["http://www.w3.org/ns/anno.jsonld", {"caveat": "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"}],
              "caveat:searches": [
                {"id": "urn:uuid:s1", "label": [{"language": "en", "value": "Elbe"}], "caveat:query": "elbe OR oder", "x:theirs": 1e400},
                {"id": "urn:uuid:s2", "caveat:query": {"of": "a newer version"}},
                "a word",
                {"id": "urn:uuid:s3", "caveat:query": "is:disputed"}
              ],
              "id": "urn:uuid:1",
              "type": "AnnotationCollection"
            }
            """;

    @Test
    void whatIsNotUnderstoodOfASearchIsKeptToTheLetter() throws Exception {
        assertThat(written(read())).isEqualTo(CanonicalText.of(StrictJson.read(FILE)));
        assertThat(read().get(CollectionFields.SEARCHES))
                .filteredOn(ForeignSearch.class::isInstance)
                .hasSize(2);
    }

    @Test
    void aSearchIsNamedAnewWhileTheOthersStay() throws Exception {
        SavedSearch renamed = read().searches().get(0).named(List.of(Text.of("en", "Oder")));
        CollectionDescription after = ChangeSearch.save(renamed).applyTo(read()).description();
        assertThat(written(after))
                .isEqualTo(CanonicalText.of(StrictJson.read(FILE)).replace("\"Elbe\"", "\"Oder\""));
    }

    @Test
    void whatIsUndoneStandsWhereItStoodAndLeavesWhatOthersDidMeanwhile() throws Exception {
        SavedSearch added = new SavedSearch("urn:uuid:s9", List.of(), "boat", Foreign.NONE);
        for (ChangeSearch edit : List.of(
                ChangeSearch.remove("urn:uuid:s1"),
                ChangeSearch.remove("urn:uuid:s3"),
                ChangeSearch.remove("urn:uuid:none"),
                ChangeSearch.save(added),
                ChangeSearch.save(read().searches().get(1).named(List.of(Text.of("en", "x")))))) {
            CollectionEdit.After done = edit.applyTo(read());
            CollectionEdit.After undone = done.inverse().applyTo(done.description());
            assertThat(written(undone.description())).isEqualTo(written(read()));
            assertThat(written(undone.inverse().applyTo(undone.description()).description()))
                    .isEqualTo(written(done.description()));
            CollectionDescription theirs = ChangeSearch.save(
                            new SavedSearch("urn:uuid:theirs", List.of(), "cat", Foreign.NONE))
                    .applyTo(done.description())
                    .description();
            assertThat(done.inverse().applyTo(theirs).description().search("urn:uuid:theirs"))
                    .isPresent();
        }
    }

    private static CollectionDescription read() throws Exception {
        return new CollectionCodec().read(StrictJson.read(FILE));
    }

    private static String written(CollectionDescription description) {
        return CanonicalText.of(new CollectionCodec().write(description));
    }
}
