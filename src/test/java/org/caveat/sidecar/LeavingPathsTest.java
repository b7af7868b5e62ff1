package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caveat.model.CollectionDescription;
import org.caveat.model.RelativeReference;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key of our files that holds a path, with every way out of the folder that we know of: refused, with its place. */
class LeavingPathsTest {
    /** As they stand in JSON. */
    private static final List<String> ABSOLUTE = List.of(
            "/etc/passwd",
            "//host/share/x.jpg",
            "\\\\etc\\\\passwd",
            "\\\\\\\\host\\\\share\\\\x.jpg",
            "C:\\\\x.jpg",
            "c:/x.jpg",
            "file:///etc/passwd",
            "FILE:x.jpg",
            "x\\u0000.jpg");

    private static final List<String> UPWARDS = List.of(
            "../x.jpg",
            "..",
            "box/../../x.jpg",
            "./../x.jpg",
            "..\\\\x.jpg",
            "box\\\\..\\\\..\\\\x.jpg",
            "box/..\\\\../x.jpg");

    private static final List<String> ENCODED = List.of(
            "%2e%2e%2fx.jpg",
            "%2E%2E/x.jpg", "..%2fx.jpg", "..%5cx.jpg", "%2fetc%2fpasswd", "%5C%5Chost%5Cx.jpg", "x%00.jpg");

    private static final String ANNOTATION = "{\"type\": \"AnnotationPage\", \"items\": [{\"type\": \"Annotation\","
            + " \"id\": \"urn:uuid:1\", \"caveat:kind\": \"after\", %s}]}";

    @TempDir
    Path folder;

    /** The keys, each with the page around it; {@code %s} is the path. */
    private static Map<String, String> keysOfSidecars() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("/items/0/target", String.format(ANNOTATION, "\"target\": \"%s\""));
        keys.put(
                "/items/0/target/source",
                String.format(ANNOTATION, "\"target\": {\"type\": \"SpecificResource\", \"source\": \"%s\"}"));
        keys.put(
                "/caveat:photo/caveat:file/0/caveat:fileName",
                photo("\"caveat:file\": [{\"caveat:fileName\": \"%s\"}]"));
        keys.put("/caveat:photo/caveat:apart/0", photo("\"caveat:apart\": [\"%s\"]"));
        return keys;
    }

    private static String photo(String member) {
        return "{\"type\": \"AnnotationPage\", \"caveat:photo\": {" + member + "}}";
    }

    private static Map<String, String> keysOfCollections() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(
                "/caveat:selections/0/caveat:files/0",
                "\"caveat:selections\": [{\"id\": \"s\", \"caveat:files\": [\"%s\"]}]");
        keys.put(
                "/caveat:institution/caveat:logo",
                "\"caveat:institution\": {\"name\": \"A\", \"caveat:logo\": \"%s\"}");
        keys.put("/caveat:bibliography", "\"caveat:bibliography\": \"%s\"");
        keys.put("/caveat:codes", "\"caveat:codes\": \"%s\"");
        keys.put(
                "/caveat:pairing/0/caveat:pattern",
                "\"caveat:pairing\": [{\"caveat:role\": \"verso\", \"caveat:pattern\": \"%s\"}]");
        keys.replaceAll(
                (pointer, member) -> "{\"type\": \"AnnotationCollection\", \"id\": \"urn:uuid:1\", " + member + "}");
        return keys;
    }

    @Test
    void noKeyOfASidecarLeadsOutOfTheFolder() throws IOException {
        int tried = 0;
        int passed = 0;
        for (Map.Entry<String, String> key : keysOfSidecars().entrySet()) {
            for (String path : all(ABSOLUTE, UPWARDS, ENCODED)) {
                tried++;
                passed += isRefused(key.getValue(), key.getKey(), path) ? 0 : 1;
            }
        }
        for (String path : all(ABSOLUTE, UPWARDS)) {
            tried++;
            passed += isRefused(photo("\"caveat:fileName\": \"%s\""), "/caveat:photo/caveat:fileName", path) ? 0 : 1;
        }
        assertThat(passed).isZero();
        entered("paths in sidecars that leave the folder", tried, passed);
    }

    @Test
    void evidenceInAnotherPhotographLeadsNowhereOutsideTheCollection() throws IOException {
        String key = String.format(
                ANNOTATION, "\"caveat:evidence\": [{\"caveat:stance\": \"asserts\", \"caveat:photograph\": \"%s\"}]");
        int tried = 0;
        for (String path :
                List.of("/etc/passwd", "\\\\\\\\host\\\\x.jpg", "C:/x.jpg", "file:///x", "%2fetc", "x%00.jpg")) {
            tried++;
            assertThat(isRefused(key, "/items/0/caveat:evidence/0/caveat:photograph", path))
                    .as(path)
                    .isTrue();
        }
        for (String path :
                List.of("../../x.jpg", "../box/../../x.jpg", "..%2f..%2fx.jpg", "%2e%2e/%2e%2e/x.jpg", "..%2fx.jpg")) {
            tried++;
            assertThat(RelativeReference.resolve("box/a.jpg", path)).as(path).isEmpty();
        }
        assertThat(RelativeReference.resolve("box/a.jpg", "../b.jpg")).hasValue("b.jpg");
        entered("evidence that names a photograph outside the collection", tried, 0);
    }

    @Test
    void noKeyOfACollectionFileLeadsOutOfTheFolder() throws IOException {
        CollectionFile file = new CollectionFile(Messages.english());
        int tried = 0;
        int passed = 0;
        for (Map.Entry<String, String> key : keysOfCollections().entrySet()) {
            for (String path : all(ABSOLUTE, UPWARDS, ENCODED)) {
                tried++;
                write(folder.resolve(CollectionFile.NAME), key.getValue().replace("%s", path));
                boolean isRefused = file.trouble(folder)
                                .filter(why ->
                                        why.contains("at " + key.getKey() + " there is a path that leaves the folder"))
                                .isPresent()
                        && file.load(folder).equals(CollectionDescription.NONE);
                passed += isRefused ? 0 : 1;
                assertThat(isRefused)
                        .as("%s %s: %s", key.getKey(), path, file.trouble(folder))
                        .isTrue();
            }
        }
        entered("paths in collection files that leave the folder", tried, passed);
    }

    @Test
    void namesThatOnlyLookLikeItAreRead() throws IOException {
        for (String name : List.of("a..b.jpg", "...jpg", "x/../a.jpg", "100%25.jpg", "back\\\\slash.jpg", "a:b.jpg")) {
            String page = photo("\"caveat:apart\": [\"%s\"]").replace("%s", name);
            assertThat(loaded(page)).as(name).isInstanceOf(Loaded.Present.class);
        }
        assertThat(loaded(photo("\"caveat:fileName\": \"%2e%2e%2f.jpg\"")))
                .as("its own name is what the disk says")
                .isInstanceOf(Loaded.Present.class);
    }

    private boolean isRefused(String page, String pointer, String path) throws IOException {
        return loaded(page.replace("%s", path)) instanceof Loaded.Locked locked
                && locked.reason().contains("at " + pointer + " there is a path that leaves the folder");
    }

    private Loaded loaded(String page) throws IOException {
        Path photograph = folder.resolve("a.jpg");
        write(SidecarName.of(photograph), page);
        return new SidecarStore(Messages.english()).load(photograph);
    }

    /** As nobody is just writing it: such a file would be waited for. */
    private static void write(Path file, String text) throws IOException {
        Files.setLastModifiedTime(Files.writeString(file, text), FileTime.fromMillis(0));
    }

    @SafeVarargs
    private static List<String> all(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static void entered(String fault, int tried, int passed) {
        Trials.add(new Trial(Heading.HOSTILE, fault, tried, 0, 0, passed));
    }
}
