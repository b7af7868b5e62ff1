package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.edit.PutOfCollection;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.ForeignTemplate;
import org.caveat.model.Template;
import org.caveat.model.TemplateItem;
import org.caveat.model.Text;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.junit.jupiter.api.Test;

/** Templates in the collection file, also those that others wrote. */
class TemplateKeepingTest {
    private static final String FILE =
            """
            {
              "@context": ["http://www.w3.org/ns/anno.jsonld", {"caveat": "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"}],
              "caveat:templates": [
                {
                  "id": "urn:uuid:t1",
                  "label": [{"language": "en", "value": "Elbe"}],
                  "caveat:photo": {"caveat:title": [{"language": "en", "value": "{file}"}], "x:more": 1.50},
                  "items": [
                    {"id": "urn:uuid:c1", "type": "Annotation", "motivation": "commenting", "caveat:kind": "after",
                     "body": [{"format": "text/plain", "language": "en", "purpose": "commenting", "type": "TextualBody", "value": "Invented."}]},
                    {"x:of-another-program": true}
                  ],
                  "x:theirs": {"a": 1e400}
                },
                {"id": "urn:uuid:t2", "items": "of a newer version"},
                "a word",
                {"label": []}
              ],
              "id": "urn:uuid:1",
              "type": "AnnotationCollection"
            }
            """;

    @Test
    void whatIsNotUnderstoodOfATemplateIsKeptToTheLetter() throws Exception {
        assertThat(written(read())).isEqualTo(CanonicalText.of(StrictJson.read(FILE)));
    }

    @Test
    void aTemplateOfAnotherShapeCostsNobodyTheRestAndStaysThroughEdits() throws Exception {
        CollectionDescription read = read();
        assertThat(read.templates()).extracting(Template::id).containsExactly("urn:uuid:t1");
        List<TemplateItem> all = read.get(CollectionFields.TEMPLATES);
        assertThat(all).filteredOn(ForeignTemplate.class::isInstance).hasSize(3);
        Template renamed = read.templates().get(0).named(List.of(Text.of("en", "Oder")));
        List<TemplateItem> changed = all.stream()
                .map(item -> item.equals(read.templates().get(0)) ? renamed : item)
                .toList();
        CollectionDescription after = new PutOfCollection<>(CollectionFields.TEMPLATES, changed)
                .applyTo(read)
                .description();
        assertThat(written(after))
                .isEqualTo(CanonicalText.of(StrictJson.read(FILE)).replace("\"Elbe\"", "\"Oder\""));
    }

    private static CollectionDescription read() throws Exception {
        return new CollectionCodec().read(StrictJson.read(FILE));
    }

    private static String written(CollectionDescription description) {
        return CanonicalText.of(new CollectionCodec().write(description));
    }
}
