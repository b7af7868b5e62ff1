package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.shared.Shared;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSONTestSuite of Nicolas Seriot: names that begin with n are no JSON, with y are JSON, with i are left open. */
class JsonTestSuiteTest {
    /** Nobody is just writing it. */
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    private static final String PLACE = ".*\\(line [0-9,]+, column [0-9,]+\\)\\.";

    private final SidecarJson json = new SidecarJson(Messages.english());

    @TempDir
    private Path folder;

    @Test
    void whatIsNoJsonIsRefusedWithLineAndColumn() throws IOException {
        List<Path> files = files("n_");
        assertThat(files).hasSizeGreaterThan(110).allSatisfy(file -> assertThat(refusal(file))
                .hasValueSatisfying(sentence -> assertThat(sentence).matches(PLACE)));
    }

    @Test
    void whatIsJsonIsReadAndOfTwoMembersOfOneNameTheSecondIsNamed() throws IOException {
        List<Path> files = files("y_");
        assertThat(files).hasSizeGreaterThan(50).allSatisfy(file -> {
            boolean isTwice = file.getFileName().toString().startsWith("y_object_duplicated_key");
            if (isTwice) {
                assertThat(refusal(file)).hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("an object has two members named \u201ca\u201d")
                        .matches(PLACE));
            } else {
                assertThat(refusal(file)).isEmpty();
            }
        });
    }

    @Test
    void whatIsLeftOpenIsReadOrRefusedWithLineAndColumn() throws IOException {
        List<Path> files = files("i_");
        assertThat(files).hasSizeGreaterThan(15).allSatisfy(file -> refusal(file)
                .ifPresent(sentence -> assertThat(sentence).matches(PLACE)));
    }

    @Test
    void noneIsTakenForASidecarAndEachLocksItsPhotographWithTheReason() throws IOException {
        SidecarStore store = new SidecarStore(Messages.english(), Clock.systemUTC());
        List<Path> files = files("");
        for (Path file : files) {
            Path photograph = folder.resolve(file.getFileName() + ".jpg");
            Files.setLastModifiedTime(Files.copy(file, SidecarName.of(photograph)), LONG_AGO);
            String reason = refusal(file).orElse("there should be ");
            assertThat(store.load(photograph))
                    .as(file.toString())
                    .isInstanceOfSatisfying(Loaded.Locked.class, locked -> assertThat(locked.reason())
                            .startsWith(SidecarName.of(photograph).getFileName() + " cannot be read: ")
                            .contains(reason));
            assertThat(SidecarName.of(photograph)).hasSameBinaryContentAs(file);
        }
        Trials.add(new Trial(Heading.HOSTILE, "files of the JSONTestSuite as sidecars", files.size(), 0, 0, 0));
    }

    @Test
    void everyHostileValueInASidecarIsRefusedOrKept() throws IOException {
        Path hostile = Shared.path("corpora/bad/json");
        try (Stream<Path> files = Files.list(hostile)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean read = isReadInASidecar(Files.readAllBytes(file));
                assertThat(read && name.startsWith("n_")).as(name).isFalse();
                assertThat(read || !name.startsWith("y_") || name.startsWith("y_object_duplicated"))
                        .as(name)
                        .isTrue();
            }
        }
    }

    private boolean isReadInASidecar(byte[] value) {
        try {
            String text = "{\"type\": \"AnnotationPage\", \"x:member\": " + json.decode(value) + "}";
            var state = json.read(text);
            assertThat(json.read(json.text(state))).isEqualTo(state);
            return true;
        } catch (UnreadableSidecar refused) {
            return false;
        }
    }

    /** Why a file is no JSON; empty where it is read. */
    private Optional<String> refusal(Path file) {
        try {
            StrictJson.read(StrictJson.decode(Files.readAllBytes(file)));
            return Optional.empty();
        } catch (Unreadable reason) {
            return Optional.of(Messages.english().get(reason.reason(), reason.arguments()));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Path> files(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("corpora/bad/json"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }
}
