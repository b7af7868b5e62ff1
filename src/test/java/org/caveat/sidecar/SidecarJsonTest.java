package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

class SidecarJsonTest {
    private final SidecarJson json = new SidecarJson(Messages.english());

    @Test
    void theExampleComesBackByteForByte() throws UnreadableSidecar {
        assertThat(json.text(json.read(Example.text()))).isEqualTo(Example.text());
    }

    @Test
    void theExampleIsUnderstoodWhole() throws UnreadableSidecar {
        AnnotatedPhotograph state = json.read(Example.text());
        assertThat(state.page().foreign().isEmpty()).isTrue();
        assertThat(state.photograph().said().foreign().isEmpty()).isTrue();
        assertThat(state.statements())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.said().foreign().isEmpty()).isTrue());
    }

    @Test
    void whatTheExampleSaysIsWhatIsRead() throws UnreadableSidecar {
        AnnotatedPhotograph state = json.read(Example.text());
        assertThat(state.photograph().fileName()).isEqualTo(Example.PHOTOGRAPH);
        assertThat(state.photograph().taken().orElseThrow().edtf()).isEqualTo("1945-04-25~");
        assertThat(state.photograph().persons().get(0).region()).contains(new Region.Rectangle(1310, 1122, 620, 405));
        assertThat(state.description()).extracting(text -> text.language()).containsExactly("en", "de");
        assertThat(state.log().get(0).changes().get(0).before()).contains("\"possible\"");
        Caveat lead = state.leadCaveat().orElseThrow();
        assertThat(lead.kind()).isEqualTo(Kind.MAKING);
        assertThat(lead.region()).contains(new Region.Rectangle(1310, 1122, 620, 405));
        Caveat disputed = state.caveats().get(1);
        assertThat(disputed.isDisputed()).isTrue();
        assertThat(disputed.certainty()).contains(Certainty.DOUBTFUL);
        assertThat(disputed.when()).contains("1945-05-08/..");
        assertThat(disputed.evidence())
                .extracting(evidence -> evidence.stance())
                .containsExactly(Stance.ASSERTS, Stance.DISPUTES);
        assertThat(disputed.evidence().get(1).notes().get(0).value()).startsWith("Rejects the American figure");
    }

    @Test
    void anOriginalCaptionKeepsWhoseWordsItQuotes() throws UnreadableSidecar {
        var body = json.read(Example.text())
                .originalCaption()
                .orElseThrow()
                .get(StatementFields.BODY)
                .get(0);
        assertThat(body.transcription()).contains("verbatim");
        assertThat(body.creator().orElseThrow().name()).isEqualTo("Example Press Bureau");
        assertThat(body.text().foreign().isEmpty()).isTrue();
    }

    @Test
    void aBarePhotographIsAPageWithoutItems() throws UnreadableSidecar {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("a.jpg");
        assertThat(json.read(json.text(bare))).isEqualTo(bare);
        assertThat(json.text(bare)).contains("\"items\": []");
    }

    @Test
    void everyTreeIsANewOne() throws UnreadableSidecar {
        AnnotatedPhotograph state = json.read(Example.text());
        json.write(state).removeAll();
        assertThat(json.text(state)).isEqualTo(Example.text());
        json.write(state).withArrayProperty("@context").removeAll();
        assertThat(json.text(state)).isEqualTo(Example.text());
    }

    @Test
    void aCommentOfAnotherProgramIsAStatementWithoutKind() throws UnreadableSidecar {
        AnnotatedPhotograph state = json.read(
                page(
                        """
                {"type": "Annotation", "id": "http://example.org/1", "motivation": "commenting",
                 "body": {"type": "TextualBody", "value": "Looks like 1946 to me.", "format": "text/html"},
                 "target": {"source": "a.jpg"}, "via": "http://example.org/tool"}"""));
        Caveat comment = state.caveats().get(0);
        assertThat(comment.kind()).isEqualTo(new Kind("comment"));
        assertThat(comment.texts().get(0).value()).isEqualTo("Looks like 1946 to me.");
        assertThat(comment.statement().said().foreign().json("via")).contains("\"http://example.org/tool\"");
        assertThat(comment.texts().get(0).foreign().json("format")).contains("\"text/html\"");
    }

    @Test
    void anAnnotationThatCannotBeReadAsACommentIsKeptAsItIs() throws UnreadableSidecar {
        for (String item : List.of(
                "\"http://example.org/only-an-address\"",
                "{\"body\":\"x\",\"motivation\":\"commenting\",\"type\":\"Annotation\"}",
                "{\"id\":\"u:1\",\"motivation\":\"tagging\",\"type\":\"Annotation\"}",
                "{\"body\":{\"type\":\"TextualBody\",\"value\":\"no id\"},\"motivation\":\"commenting\","
                        + "\"type\":\"Annotation\"}")) {
            AnnotatedPhotograph state = json.read(page(item));
            assertThat(state.statements()).isEmpty();
            assertThat(state.items()).hasSize(1);
            assertThat(json.write(state).get("items").get(0))
                    .isEqualTo(
                            json.write(json.read(json.text(state))).get("items").get(0));
            assertThat(json.text(state).replaceAll("\\s", "")).contains(item.replaceAll("\\s", ""));
        }
    }

    @Test
    void aPlaceIsReadAsATextAndWrittenAsAnObject() throws UnreadableSidecar {
        AnnotatedPhotograph state = json.read(page(caveat("\"caveat:place\": \"Torgau\"")));
        assertThat(state.caveats().get(0).place().orElseThrow().value()).isEqualTo("Torgau");
        assertThat(json.write(state).at("/items/0/caveat:place/value").asString())
                .isEqualTo("Torgau");
    }

    @Test
    void aKindStanceOrCertaintyOfSomebodyElsesStaysUnderItsOwnName() throws UnreadableSidecar {
        String item = caveat(
                        "\"caveat:certainty\": \"contested\", \"caveat:evidence\": [{\"caveat:stance\": \"mocks\"}]")
                .replace("\"after\"", "\"provenance\"");
        Caveat caveat = json.read(page(item)).caveats().get(0);
        assertThat(caveat.kind().key()).isEqualTo("provenance");
        assertThat(caveat.certainty()).isEqualTo(Optional.of(new Certainty("contested")));
        assertThat(caveat.evidence().get(0).stance()).isEqualTo(new Stance("mocks"));
    }

    @Test
    void whatIsWrittenIsInNormalFormCAndWhatIsForeignIsNot() throws UnreadableSidecar {
        String decomposed = "Cafe\u0301";
        AnnotatedPhotograph state = json.read(
                        page(caveat("\"caveat:reason\": \"" + decomposed + "\", \"x:note\": \"" + decomposed + "\"")))
                .with(AnnotatedPhotograph.bare(decomposed + ".jpg").photograph());
        assertThat(json.write(state).at("/items/0/caveat:reason").asString()).isEqualTo("Caf\u00e9");
        assertThat(json.write(state).at("/items/0/x:note").asString()).isEqualTo(decomposed);
        assertThat(json.write(state).at("/caveat:photo/caveat:fileName").asString())
                .isEqualTo(decomposed + ".jpg");
    }

    private static String caveat(String more) {
        return "{\"type\": \"Annotation\", \"id\": \"urn:uuid:1\", \"motivation\": \"commenting\","
                + " \"caveat:kind\": \"after\", \"target\": \"a.jpg\", " + more + "}";
    }

    private static String page(String items) {
        return "{\"type\": \"AnnotationPage\", \"items\": [" + items + "]}";
    }
}
