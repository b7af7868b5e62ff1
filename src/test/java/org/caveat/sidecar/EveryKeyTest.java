package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A file in which each key of the format stands at least once. */
class EveryKeyTest {
    private static final String PAGE =
            "@context type id caveat:schemaVersion caveat:photo items caveat:changeLog partOf creator created modified"
                    + " generator";
    private static final String PHOTO =
            "caveat:fileName format caveat:byteSize caveat:width caveat:height caveat:orientation caveat:fixity"
                    + " caveat:algorithm caveat:digest created caveat:apart caveat:file caveat:role caveat:title language value"
                    + " caveat:origin caveat:altText caveat:date caveat:edtf caveat:display caveat:basis caveat:maker"
                    + " caveat:place caveat:keyword caveat:authority caveat:certainty caveat:person id caveat:region"
                    + " caveat:identifier caveat:scheme caveat:repository name type caveat:medium"
                    + " caveat:digitalSourceType rights caveat:label caveat:community caveat:conflict";
    private static final String ANNOTATION =
            "type id motivation caveat:kind body value language format purpose creator caveat:transcription"
                    + " caveat:short target source caveat:page selector conformsTo caveat:beyond caveat:edge caveat:at"
                    + " caveat:about caveat:when caveat:place caveat:certainty caveat:evidence caveat:stance"
                    + " dcterms:bibliographicCitation dcterms:identifier caveat:locator caveat:quote caveat:note"
                    + " caveat:accessed caveat:photograph caveat:work caveat:status caveat:reason caveat:replacedBy caveat:lead"
                    + " caveat:private caveat:conflict caveat:field created modified rights";
    private static final String LOG = "id created creator caveat:changes caveat:in caveat:field caveat:before";

    private final SidecarJson json = new SidecarJson(Messages.english());
    private final String text = Example.resource("every-key.caveat.json");
    private AnnotatedPhotograph state;
    private JsonNode tree;

    @BeforeEach
    void read() throws UnreadableSidecar, Unreadable {
        state = json.read(text);
        tree = StrictJson.read(text);
    }

    @Test
    void everyKeyStandsInTheFile() {
        assertThat(tree.propertyNames()).containsExactlyInAnyOrder(PAGE.split(" "));
        assertThat(keys(tree.get("caveat:photo"))).contains(PHOTO.split(" "));
        assertThat(keys(tree.get("items"))).contains(ANNOTATION.split(" "));
        assertThat(keys(tree.get("caveat:changeLog"))).contains(LOG.split(" "));
    }

    @Test
    void theFileComesBackByteForByte() {
        assertThat(json.text(state)).isEqualTo(text);
    }

    @Test
    void everyFieldSaysSomething() {
        List<Object> silent = new ArrayList<>();
        silent.addAll(fieldsOf(PhotographFields.class));
        silent.removeAll(state.photograph().said().fields());
        assertThat(silent).isEmpty();
        silent.addAll(fieldsOf(StatementFields.class));
        state.statements()
                .forEach(statement -> silent.removeAll(statement.said().fields()));
        assertThat(silent).isEmpty();
    }

    @Test
    void nothingInItIsForeign() {
        String all = state.toString();
        assertThat(all).contains("Foreign[members={}]").doesNotContain("Foreign[members={c");
        assertThat(all.replace("Foreign[members={}]", ""))
                .doesNotContain("Foreign[")
                .doesNotContain("and [");
    }

    @Test
    void regionsAreUnderstood() {
        List<Caveat> caveats = state.caveats();
        assertThat(caveats.get(0).region()).contains(new Region.Rectangle(1, 2, 1, 1));
        assertThat(caveats.get(0).page()).contains(2);
        assertThat(caveats.get(1).beyond().orElseThrow().edge()).isEqualTo("left");
        assertThat(caveats.get(2).region().orElseThrow())
                .isInstanceOfSatisfying(Region.Polygon.class, polygon -> assertThat(polygon.corners())
                        .containsExactly(new Region.Point(10, 10), new Region.Point(90, 10), new Region.Point(50, 80)));
        assertThat(state.photograph().persons())
                .extracting(Person::region)
                .containsExactly(java.util.Optional.of(new Region.Rectangle(1310, 1122, 620, 405)));
        assertThat(state.statements().get(5).isReply()).isTrue();
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>(node.propertyNames());
        node.forEach(child -> keys.addAll(keys(child)));
        return keys;
    }

    private static List<Object> fieldsOf(Class<?> table) {
        List<Object> fields = new ArrayList<>();
        for (java.lang.reflect.Field constant : table.getFields()) {
            try {
                fields.add(constant.get(null));
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
        return fields;
    }
}
