package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedJsonTest {
    private final SidecarJson json = new SidecarJson(Messages.english());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        []                                                                  | at / there should be an object.
        {}                                                                  | at /type there should be “AnnotationPage”.
        {"type": "AnnotationPage", "items": {}}                             | at /items there should be a list.
        {"type": "AnnotationPage", "caveat:photo": 1}                       | at /caveat:photo there should be an object.
        {"type": "AnnotationPage", "caveat:photo": {"caveat:width": 1.5}}   | at /caveat:photo/caveat:width there should be a whole number.
        {"type": "AnnotationPage", "caveat:photo": {"caveat:title": "x"}}   | at /caveat:photo/caveat:title there should be a list.
        {"type": "AnnotationPage", "items": [{"caveat:kind": "after"}]}     | at /items/0/type there should be “Annotation”.
        {"type": "AnnotationPage", "items": [{"caveat:kind": "after", "type": "Annotation"}]} | the annotation at /items/0 has no id.
        {"type": "AnnotationPage", "items": [{"caveat:kind": 3, "type": "Annotation", "id": "a"}]} | at /items/0/caveat:kind there should be a text.
        {"type": "AnnotationPage", "items": [{"caveat:kind": "after", "type": "Annotation", "id": "a", "caveat:lead": "yes"}]} | at /items/0/caveat:lead there should be true or false.
        {"type": "AnnotationPage", "items": [{"caveat:kind": "after", "type": "Annotation", "id": "a", "body": [{"type": "Image"}]}]} | at /items/0/body/0/type there should be “TextualBody”.
        {"type": "AnnotationPage", "caveat:schemaVersion": "first"}         | at /caveat:schemaVersion there should be a version such as 1.0.
        {"type": "AnnotationPage", "x": 1, "\\u0078": 2}                    | an object has two members named “x” (line 1, column 36).
        {"type": "AnnotationPage"                                           | it is not JSON (line 1, column 26).
        {"type": "AnnotationPage"} {}                                       | it is not JSON (line 1, column 28).
        """)
    void theReasonNamesThePlace(String text, String reason) {
        assertThat(refusal(text)).isEqualTo(reason);
    }

    @Test
    void twoStatementsWithOneIdAreRefused() {
        String one = "{\"caveat:kind\": \"after\", \"type\": \"Annotation\", \"id\": \"urn:uuid:7\"}";
        assertThat(refusal("{\"type\": \"AnnotationPage\", \"items\": [" + one + "," + one + "]}"))
                .isEqualTo("the annotation at /items/1 has the id of another: urn:uuid:7.");
    }

    @Test
    void nestingOverSixtyFourIsRefusedAndSixtyFourIsNot() throws UnreadableSidecar {
        assertThat(json.read(nested(63)).page().foreign().json("x")).isPresent();
        assertThat(refusal(nested(64)))
                .startsWith("objects and lists stand in each other more than 64 deep (line 1, column ");
        assertThat(refusal(nested(200_000)))
                .startsWith("objects and lists stand in each other more than 64 deep (line 1, column ");
    }

    @ParameterizedTest
    @CsvSource({
        "../x.jpg",
        "a/../../x.jpg",
        "/etc/passwd",
        "..\\x.jpg",
        "C:\\x.jpg",
        "file:///x.jpg",
        "//host/x.jpg",
        "%2e%2e/x.jpg",
        "..%2Fx.jpg",
        "%2Fetc/passwd",
        "a%00.jpg"
    })
    void aTargetThatLeavesTheFolderIsRefused(String target) {
        String kept = target.replace("\\", "\\\\");
        for (String spelled : List.of("\"" + kept + "\"", "{\"source\": \"" + kept + "\"}")) {
            for (String kind : List.of("\"caveat:kind\": \"after\",", "")) {
                assertThat(refusal("{\"type\": \"AnnotationPage\", \"items\": [{" + kind
                                + "\"type\": \"Annotation\", \"id\": \"a\", \"motivation\": \"commenting\", \"body\":"
                                + " {\"type\": \"TextualBody\", \"value\": \"\"}, \"target\": " + spelled + "}]}"))
                        .startsWith("at /items/0/target")
                        .endsWith("there is a path that leaves the folder: " + target + ".");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"../x.jpg", "/x.jpg", "..\\x.jpg", "D:/x.jpg"})
    void aFileNameThatLeavesTheFolderIsRefused(String name) {
        String kept = name.replace("\\", "\\\\");
        assertThat(refusal("{\"type\": \"AnnotationPage\", \"caveat:photo\": {\"caveat:fileName\": \"" + kept + "\"}}"))
                .isEqualTo("at /caveat:photo/caveat:fileName there is a path that leaves the folder: " + name + ".");
        assertThat(refusal(
                        "{\"type\": \"AnnotationPage\", \"caveat:photo\": {\"caveat:file\": [{\"caveat:fileName\": \""
                                + kept + "\"}]}}"))
                .contains("/caveat:photo/caveat:file/0/caveat:fileName");
    }

    @ParameterizedTest
    @CsvSource({
        "./a:b.jpg",
        "a:b.jpg",
        "a..b.jpg",
        "100%25.jpg",
        "x/../a.jpg",
        "urn:uuid:1",
        "https://example.org/../a.jpg",
        "a#b"
    })
    void aTargetThatStaysIsRead(String target) throws UnreadableSidecar {
        String page =
                "{\"type\": \"AnnotationPage\", \"items\": [{\"caveat:kind\": \"after\", \"type\": \"Annotation\","
                        + " \"id\": \"a\", \"target\": \"" + target + "\"}]}";
        assertThat(json.read(page).statements()).hasSize(1);
    }

    @Test
    void aFileOverFiveMebibytesIsRefused() throws IOException {
        Path photograph = folder.resolve("a.jpg");
        String text = "{\"type\": \"AnnotationPage\", \"x\": \"" + "x".repeat(5 * 1024 * 1024) + "\"}";
        Files.writeString(SidecarName.of(photograph), text);
        assertThat(new SidecarStore(Messages.english(), Clock.systemUTC()).load(photograph))
                .isInstanceOfSatisfying(Loaded.Locked.class, locked -> assertThat(locked.reason())
                        .contains("it is larger than 5 MiB."));
    }

    private String refusal(String text) {
        UnreadableSidecar refused = catchThrowableOfType(UnreadableSidecar.class, () -> json.read(text));
        assertThat(refused).as(text).isNotNull();
        return refused.sentence();
    }

    private static String nested(int depth) {
        return "{\"type\": \"AnnotationPage\", \"x\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
    }
}
