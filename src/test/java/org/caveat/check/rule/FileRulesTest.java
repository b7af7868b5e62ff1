package org.caveat.check.rule;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.check.Checked;
import org.caveat.check.Finding;
import org.caveat.collection.Holding;
import org.caveat.collection.Sha256;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Conflict;
import org.caveat.model.Fixity;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.OtherFile;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.samples.Samples;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRulesTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFileOfFiveBytes() throws IOException {
        file = Files.writeString(folder.resolve("a.jpg"), "12345");
    }

    @Test
    void aSidecarThatCannotBeReadIsAFinding() {
        assertThat(Checked.by("sidecar-unreadable", Given.locked("a.jpg")))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "sidecar-unreadable",
                        "a.jpg",
                        Optional.empty(),
                        "a.jpg: It is no JSON.",
                        "Repair the sidecar in a text editor, or bring it back from a backup. "
                                + "Until then the photograph is locked and left out of every export."));
        assertThat(Checked.by("sidecar-unreadable", Given.photograph("a.jpg"))).isEmpty();
    }

    @Test
    void aSidecarThatDoesNotKeepToTheFormatIsAFinding() throws IOException {
        String text = Files.readString(Samples.folder().resolve("blossfeldt-allium.jpg.caveat.json"));
        String key = "\"caveat:schemaVersion\": \"1.0\"";
        assertThat(text).contains(key);
        assertThat(Checked.by("sidecar-schema", spelled(text.replace(key, "\"caveat:schemaVersion\": \"one\""))))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.ERROR,
                        "a.jpg: its sidecar does not keep to the format at “/caveat:schemaVersion”:"
                                + " does not match the regex pattern ^[0-9]{1,4}(\\.[0-9]{1,4})*$."));
        assertThat(Checked.by("sidecar-schema", spelled(text.replace("caveat:schemaVersion", "other"))))
                .extracting(Finding::message)
                .containsExactly("a.jpg: its sidecar does not keep to the format at “/”:"
                        + " required property 'caveat:schemaVersion' not found.");
        assertThat(Checked.by("sidecar-schema", spelled(text))).isEmpty();
        assertThat(Checked.by("sidecar-schema", Given.locked("a.jpg"))).isEmpty();
    }

    @Test
    void onlyTheMostExactDeparturesAreTold() throws IOException {
        String text = Files.readString(Samples.folder().resolve("blossfeldt-allium.jpg.caveat.json"));
        assertThat(Checked.by(
                        "sidecar-schema", spelled(text.replaceFirst("\"created\": \"[^\"]*\"", "\"created\": 5"))))
                .hasSize(1);
    }

    @Test
    void aSidecarOfANewerProgramIsANote() {
        Loaded newer = new Loaded.ReadOnly(Given.bare("a.jpg"), "It was written by a newer version.");
        assertThat(Checked.by("sidecar-newer", Given.holding("a.jpg", newer)))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
        assertThat(Checked.by("sidecar-newer", Given.photograph("a.jpg"))).isEmpty();
    }

    @Test
    void aConflictThatNobodyHasDecidedIsAFinding() {
        Statement torn = Given.caveat(1, Kind.AFTER, "Later.")
                .with(StatementFields.CONFLICT, List.of(conflict("\"certain\""), conflict("\"doubtful\"")));
        assertThat(Checked.by("conflict-open", Given.photograph("a.jpg", torn)))
                .extracting(Finding::caveat, Finding::message)
                .containsExactly(tuple(
                        Optional.of(torn.id()),
                        "a.jpg: several curators changed “how sure”, and all they say is kept: "
                                + "“certain” (Somebody); “doubtful” (Somebody); “(nothing)” (Somebody · stands now)."));
        assertThat(Checked.by("conflict-open", new Messages(Locale.FRENCH), Given.photograph("a.jpg", torn)))
                .singleElement()
                .extracting(Finding::message, as(STRING))
                .as("in French with its own quotation marks and its space before the semicolon")
                .contains("«\u00A0certain\u00A0» (Quelqu’un)\u202F; «\u00A0douteux\u00A0» (Quelqu’un)\u202F; ");
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        Photograph inConflict = bare.photograph().with(PhotographFields.CONFLICT, List.of(conflict("1")));
        assertThat(Checked.by("conflict-open", Given.holding("a.jpg", bare.with(inConflict))))
                .extracting(Finding::remedy)
                .containsExactly("Open the photograph and take one version, or run: "
                        + "caveat choose a.jpg certainty=N, where N is 1 to 2.");
        assertThat(Checked.by("conflict-open", Given.photograph("a.jpg"))).isEmpty();
    }

    @Test
    void aPhotographWithoutAHeaderThatCanBeReadIsAFinding() {
        Holding unreadable = Given.unreadable("a.jpg", new Loaded.Absent(Given.bare("a.jpg")));
        assertThat(Checked.by("photograph-unreadable", unreadable))
                .extracting(Finding::message)
                .containsExactly("a.jpg: It ends too early.");
        assertThat(Checked.by("photograph-unreadable", Given.photograph("a.jpg")))
                .isEmpty();
    }

    @Test
    void aPictureThatCannotBeDecodedIsFoundWhereEveryByteIsRead() {
        Trial fails = holding -> Optional.of(new Trial.Failure("Its second half is missing.", true));
        assertThat(Checked.fixity("photograph-unreadable", fails, Given.photograph("a.jpg")))
                .extracting(Finding::message)
                .containsExactly("a.jpg: Its second half is missing.");
        assertThat(Checked.fixity("photograph-unreadable", Trial.NONE, Given.photograph("a.jpg")))
                .isEmpty();
    }

    @Test
    void aPictureThatCouldNotBeTriedHereIsANote() {
        Trial untried = holding -> Optional.of(new Trial.Failure("There is not enough memory.", false));
        assertThat(Checked.fixity("photograph-unreadable", untried, Given.photograph("a.jpg")))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.NOTE,
                        "a.jpg: whether its pixels are sound was not tried. There is not enough memory."));
    }

    @Test
    void aFileOfAnotherSizeIsAFinding() {
        assertThat(Checked.by("photograph-changed", Checked.onDisk(file, 5, sized(4_821_337L, 1_000, 800))))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(
                        tuple(Severity.ERROR, "a.jpg: the file has 5 bytes; its sidecar was written for 4,821,337."));
        assertThat(Checked.by("photograph-changed", Checked.onDisk(file, 5, sized(5L, 800, 1_000))))
                .extracting(Finding::message)
                .containsExactly("a.jpg: the picture is 1,000 × 800 pixels; its sidecar was written for 800 × 1,000.");
        assertThat(Checked.by("photograph-changed", Checked.onDisk(file, 5, sized(5L, 1_000, 800))))
                .isEmpty();
        assertThat(Checked.by("photograph-changed", Checked.onDisk(file, 5, Given.bare("a.jpg"))))
                .isEmpty();
    }

    @Test
    void aFileOfTheSameSizeWithAnotherDigestIsFoundWhereEveryByteIsRead() throws IOException {
        Holding kept = Checked.onDisk(file, 5, fixed("0".repeat(64), Sha256.of(file)));
        Holding changed = Checked.onDisk(file, 5, fixed(Sha256.of(file), "0".repeat(64)));
        assertThat(Checked.by("photograph-changed", changed)).isEmpty();
        assertThat(Checked.fixity("photograph-changed", Trial.NONE, changed))
                .extracting(Finding::message)
                .containsExactly("a.jpg: the file is not the one its sidecar was written for. Its SHA-256 is another.");
        assertThat(Checked.fixity("photograph-changed", Trial.NONE, kept)).isEmpty();
    }

    @Test
    void aChangedMasterIsFoundWhereEveryByteIsRead() throws IOException {
        Path master = Files.writeString(folder.resolve("a.tif"), "54321");
        assertThat(Checked.fixity("photograph-changed", Trial.NONE, Checked.onDisk(file, 5, withPart("0".repeat(64)))))
                .extracting(Finding::message)
                .containsExactly("a.jpg: a.tif, another file of the same thing, has changed. Its SHA-256 is another.");
        assertThat(Checked.fixity(
                        "photograph-changed", Trial.NONE, Checked.onDisk(file, 5, withPart(Sha256.of(master)))))
                .isEmpty();
    }

    @Test
    void aMasterThatIsGoneIsAFinding() throws IOException {
        Holding holding = Checked.onDisk(file, 5, withPart("0".repeat(64)));
        assertThat(Checked.by("part-missing", holding))
                .extracting(Finding::message)
                .containsExactly("a.jpg: a.tif, another file of the same thing, is not there.");
        Files.writeString(folder.resolve("a.tif"), "54321");
        assertThat(Checked.by("part-missing", holding)).isEmpty();
    }

    private static Holding spelled(String text) {
        AnnotatedPhotograph state = Given.bare("a.jpg");
        return Given.holding("a.jpg", new Loaded.Present(state, new Basis(Optional.of(text), state)));
    }

    private static Conflict conflict(String json) {
        return new Conflict("caveat:certainty", Optional.of(json), Optional.empty(), Optional.empty(), Foreign.NONE);
    }

    private static AnnotatedPhotograph sized(long bytes, int width, int height) {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return bare.with(bare.photograph()
                .with(PhotographFields.BYTE_SIZE, Optional.of(bytes))
                .with(PhotographFields.WIDTH, Optional.of(width))
                .with(PhotographFields.HEIGHT, Optional.of(height)));
    }

    private static AnnotatedPhotograph fixed(String earlier, String later) {
        AnnotatedPhotograph state = sized(5L, 1_000, 800);
        return state.with(state.photograph().with(PhotographFields.FIXITY, List.of(fixity(earlier), fixity(later))));
    }

    private static AnnotatedPhotograph withPart(String digest) {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        OtherFile master = new OtherFile("master", "a.tif", List.of(fixity(digest)), Foreign.NONE);
        return bare.with(bare.photograph().with(PhotographFields.FILE, List.of(master)));
    }

    private static Fixity fixity(String digest) {
        return new Fixity(Fixity.SHA_256, digest, Optional.empty(), Foreign.NONE);
    }
}
