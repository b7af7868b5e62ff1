package org.caveat.collection.versions;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.versions.Disagreement;
import org.caveat.text.Messages;
import tools.jackson.databind.JsonNode;

/** Three values of each field of the format: what stood there, and what each of two curators made of it. */
final class FieldSamples {
    static final String OF_THE_PAGE =
            """
            id | "urn:uuid:1" | "urn:uuid:2" | "urn:uuid:3"
            partOf | "urn:uuid:1" | "urn:uuid:2" | "urn:uuid:3"
            creator | {"name":"A","type":"Person"} | {"name":"B","type":"Person"} | {"name":"D","type":"Person"}
            created | "2026-01-01T00:00:00Z" | "2026-01-02T00:00:00Z" | "2026-01-03T00:00:00Z"
            """;

    static final String OF_THE_PHOTOGRAPH =
            """
            caveat:fileName | "a.jpg" | "b.jpg" | "c.jpg"
            format | "image/jpeg" | "image/png" | "image/tiff"
            caveat:byteSize | 1 | 2 | 3
            caveat:width | 1 | 2 | 3
            caveat:height | 1 | 2 | 3
            caveat:orientation | 1 | 2 | 3
            caveat:fixity | [{"caveat:algorithm":"SHA-256","caveat:digest":"0"}] | [{"caveat:algorithm":"SHA-256","caveat:digest":"1"}] | [{"caveat:algorithm":"SHA-256","caveat:digest":"2"}]
            caveat:file | [] | [{"caveat:fileName":"v.jpg","caveat:role":"verso"}] | [{"caveat:fileName":"m.tif","caveat:role":"master"}]
            caveat:apart | [] | ["v.jpg"] | ["m.tif"]
            caveat:title | [{"language":"en","value":"T0"}] | [{"language":"en","value":"T1"}] | [{"language":"en","value":"T2"}]
            caveat:altText | [] | [{"language":"en","value":"T1"}] | [{"language":"en","value":"T2"}]
            caveat:date | {"caveat:edtf":"1945"} | {"caveat:edtf":"1946"} | {"caveat:edtf":"1947"}
            caveat:maker | [] | [{"value":"M1"}] | [{"value":"M2"}]
            caveat:place | [{"value":"P0"}] | [{"value":"P1"}] | [{"value":"P2"}]
            caveat:keyword | [{"value":"K0"}] | [{"value":"K1"}] | [{"value":"K2"}]
            caveat:person | [{"id":"urn:uuid:9","value":"N0"},{"id":"urn:uuid:8","value":"O"}] | [{"id":"urn:uuid:9","value":"N1"},{"id":"urn:uuid:8","value":"O"}] | [{"id":"urn:uuid:9","value":"N2"},{"id":"urn:uuid:8","value":"O"}]
            caveat:identifier | [] | [{"caveat:scheme":"a","value":"1"}] | [{"caveat:scheme":"a","value":"2"}]
            caveat:repository | {"name":"A","type":"Organization"} | {"name":"B","type":"Organization"} | {"name":"C","type":"Organization"}
            caveat:medium | "albumen" | "gelatin" | "collodion"
            caveat:digitalSourceType | "http://a.example/0" | "http://a.example/1" | "http://a.example/2"
            rights | "http://a.example/0" | "http://a.example/1" | "http://a.example/2"
            caveat:label | [] | [{"id":"http://a.example/1","value":"L1"}] | [{"id":"http://a.example/2","value":"L2"}]
            """;

    static final String OF_A_STATEMENT =
            """
            motivation | "commenting" | "describing" | "assessing"
            caveat:kind | "after" | "before" | "outside"
            body | [{"format":"text/plain","language":"en","purpose":"commenting","type":"TextualBody","value":"W0"}] | [{"format":"text/plain","language":"en","purpose":"commenting","type":"TextualBody","value":"W1"}] | [{"format":"text/plain","language":"en","purpose":"commenting","type":"TextualBody","value":"W2"}]
            caveat:short | [] | [{"language":"en","value":"S1"}] | [{"language":"en","value":"S2"}]
            target | "a.jpg" | "b.jpg" | "c.jpg"
            caveat:beyond | {"caveat:edge":"left"} | {"caveat:edge":"right"} | {"caveat:edge":"top"}
            caveat:about | [] | ["urn:uuid:7"] | ["urn:uuid:6"]
            caveat:when | "1945" | "1946" | "1947"
            caveat:place | {"value":"P0"} | {"value":"P1"} | {"value":"P2"}
            caveat:certainty | "possible" | "probable" | "doubtful"
            caveat:evidence | [] | [{"caveat:stance":"asserts","dcterms:bibliographicCitation":"C1"}] | [{"caveat:stance":"disputes","dcterms:bibliographicCitation":"C2"}]
            caveat:status | "draft" | "reviewed" | "withdrawn"
            caveat:reason | "R0" | "R1" | "R2"
            caveat:replacedBy | "urn:uuid:5" | "urn:uuid:6" | "urn:uuid:7"
            rights | "http://a.example/0" | "http://a.example/1" | "http://a.example/2"
            creator | {"name":"A","type":"Person"} | {"name":"B","type":"Person"} | {"name":"D","type":"Person"}
            created | "2026-01-01T00:00:00Z" | "2026-01-02T00:00:00Z" | "2026-01-03T00:00:00Z"
            """;

    static final String OF_THE_COLLECTION =
            """
            id | "urn:uuid:1" | "urn:uuid:2" | "urn:uuid:3"
            label | [{"language":"en","value":"L0"}] | [{"language":"en","value":"L1"}] | [{"language":"en","value":"L2"}]
            caveat:description | [] | [{"language":"en","value":"D1"}] | [{"language":"en","value":"D2"}]
            caveat:institution | {"name":"A"} | {"name":"B"} | {"name":"C"}
            caveat:language | "en" | "de" | "fr"
            rights | "http://a.example/0" | "http://a.example/1" | "http://a.example/2"
            caveat:kinds | [] | [{"caveat:name":"k1"}] | [{"caveat:name":"k2"}]
            caveat:selections | [{"caveat:files":["a.jpg"],"id":"urn:uuid:9"}] | [{"caveat:files":["b.jpg"],"id":"urn:uuid:9"}] | [{"caveat:files":["c.jpg"],"id":"urn:uuid:9"}]
            caveat:searches | [{"caveat:query":"a","id":"urn:uuid:9"}] | [{"caveat:query":"b","id":"urn:uuid:9"}] | [{"caveat:query":"c","id":"urn:uuid:9"}]
            caveat:templates | [{"id":"urn:uuid:9","label":[{"language":"en","value":"T0"}]}] | [{"id":"urn:uuid:9","label":[{"language":"en","value":"T1"}]}] | [{"id":"urn:uuid:9","label":[{"language":"en","value":"T2"}]}]
            caveat:pairing | [] | [{"caveat:pattern":"a*","caveat:role":"verso"}] | [{"caveat:pattern":"b*","caveat:role":"verso"}]
            caveat:bibliography | "a.bib" | "b.bib" | "c.bib"
            caveat:citationStyle | "a" | "b" | "c"
            caveat:codes | "a.txt" | "b.txt" | "c.txt"
            """;

    private FieldSamples() {}

    /** One field and its values, as JSON text. */
    record Sample(String key, String base, String mine, String theirs) {
        String fileName() {
            return key.replace(':', '-');
        }
    }

    static List<Sample> of(String table) {
        return table.lines()
                .map(line -> line.split(" \\| ", 4))
                .map(cells -> new Sample(cells[0].strip(), cells[1], cells[2], cells[3].strip()))
                .toList();
    }

    /** What a sidecar says in the field that was decided, as JSON text. */
    static Optional<String> json(AnnotatedPhotograph state, Disagreement of) {
        JsonNode tree = new SidecarJson(Messages.english()).write(state);
        JsonNode record = tree;
        if (of.in().equals(Change.PHOTO)) {
            record = tree.path("caveat:photo");
        }
        for (JsonNode item : tree.path("items")) {
            record = item.path("id").asString("").equals(of.in()) ? item : record;
        }
        return Optional.ofNullable(record.get(of.field())).map(CanonicalText::onOneLine);
    }
}
