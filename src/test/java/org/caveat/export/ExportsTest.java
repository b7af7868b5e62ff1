package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.photograph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.model.Kind;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    private static final ExportOptions OVERWRITE = ExportOptions.PLAIN.overwriting();

    @TempDir
    Path folder;

    private final ExportFormat words = format("words", "a.txt", "what is said");
    private final Exports exports = exports(words);
    private final CollectionOnDisk one = collection(photograph("a.jpg", caveat(1, Kind.MAKING, "It was posed.")));

    @Test
    void eachFormatHasItsFolderAndTheReportLiesBesideThem() throws Exception {
        ExportReport report = exports.run(plan(ExportOptions.PLAIN), Progress.NONE);

        assertThat(files()).containsOnlyKeys("export-report.json", "words/a.txt");
        assertThat(report.files()).isEqualTo(1);
        assertThat(report.formats().get(0).contents().caveats()).isEqualTo(1);
        assertThat(Files.readString(target().resolve(ExportPlan.REPORT)))
                .contains("\"title\" : \"Invented photographs\"")
                .contains("\"path\" : \"a.txt\"");
    }

    @Test
    void aFolderThatCaveatDidNotWriteIsNeverReplaced() throws IOException {
        Files.createDirectories(target());
        Files.writeString(target().resolve("letter.txt"), "Dear Anna");

        refused(plan(OVERWRITE), "not an export of Caveat");
        assertThat(files()).containsExactlyEntriesOf(Map.of("letter.txt", "Dear Anna"));
    }

    @Test
    void aReportOfSomebodyElseDoesNotMakeAFolderOurs() throws IOException {
        Files.createDirectories(target());
        Files.writeString(target().resolve(ExportPlan.REPORT), "{\"type\": \"shipping\"}");

        refused(plan(OVERWRITE), "not an export of Caveat");
    }

    @Test
    void aFolderBesideTheReportThatAnotherMadeIsNotReplaced() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Files.createDirectories(target().resolve("other"));
        Files.writeString(target().resolve("other/mine.txt"), "mine");
        Exports both = exports(words, format("other", "b.txt", "b"));

        assertThatThrownBy(() -> both.run(new ExportPlan(one, List.of("other"), target(), OVERWRITE), Progress.NONE))
                .isInstanceOf(ExportFailure.class)
                .hasMessageContaining("was not written by Caveat");
        assertThat(files()).containsEntry("other/mine.txt", "mine");
    }

    @Test
    void anEarlierExportIsReplacedOnlyWhenAskedTo() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Exports newer = exports(format("words", "b.txt", "b"));

        assertThat(newer.check(plan(ExportOptions.PLAIN), Progress.NONE).refusal())
                .hasValueSatisfying(words -> assertThat(words).contains("--overwrite"));
        newer.run(plan(OVERWRITE), Progress.NONE);
        assertThat(files()).containsOnlyKeys("export-report.json", "words/b.txt");
    }

    @Test
    void anotherFormatJoinsAnEarlierExportAndTheReportTellsOfBoth() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Exports both = exports(words, format("other", "b.txt", "b"));

        both.run(new ExportPlan(one, List.of("other"), target(), ExportOptions.PLAIN), Progress.NONE);

        assertThat(files()).containsOnlyKeys("export-report.json", "other/b.txt", "words/a.txt");
        assertThat(files().get("export-report.json")).contains("\"words\"").contains("\"other\"");
    }

    @Test
    void aCancelledExportLeavesWhatWasThere() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Map<String, String> before = files();

        assertThatThrownBy(() -> exports(format("words", "b.txt", "b")).run(plan(OVERWRITE), cancelled()))
                .isInstanceOf(CancellationException.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFirstExportThatIsCancelledLeavesNoFolder() {
        ExportPlan plan = new ExportPlan(one, List.of("words"), folder.resolve("new/deep"), ExportOptions.PLAIN);

        assertThatThrownBy(() -> exports.run(plan, cancelled())).isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anExportThatFailsLeavesWhatWasThereAndSaysWhy() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Map<String, String> before = files();
        ExportFormat full = new Written("words", (publication, into) -> {
            into.write("b.txt", "b");
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> exports(full).run(plan(OVERWRITE), Progress.NONE))
                .isInstanceOf(ExportFailure.class)
                .hasMessageContaining("No space left on device");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatDidNotChangeIsTakenOverWithItsTimeOfChange() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Path file = target().resolve("words/a.txt");
        FileTime longAgo = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, longAgo);

        ExportReport again = exports.run(plan(OVERWRITE), Progress.NONE);

        assertThat(again.formats().get(0).unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void whatIsCostlyIsMadeAgainOnlyWhereItsSourceOrItsFileChanged() throws Exception {
        Costly costly = new Costly();
        Exports pictures = exports(costly);
        ExportPlan plan = new ExportPlan(one, List.of("costly"), target(), OVERWRITE);

        pictures.run(plan, Progress.NONE);
        pictures.run(plan, Progress.NONE);
        assertThat(costly.made).isEqualTo(1);

        costly.source = "changed";
        pictures.run(plan, Progress.NONE);
        assertThat(costly.made).isEqualTo(2);

        Files.writeString(target().resolve("costly/c.jpg"), "damaged");
        pictures.run(plan, Progress.NONE);
        assertThat(costly.made).isEqualTo(3);
        assertThat(files()).containsEntry("costly/c.jpg", "made 3");
    }

    @Test
    void whatSomebodyPutIntoTheFolderIsTakenAlong() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Files.writeString(target().resolve("words/CNAME"), "example.invalid");

        exports.run(plan(OVERWRITE), Progress.NONE);

        assertThat(files()).containsEntry("words/CNAME", "example.invalid");
    }

    @Test
    void whatSomebodyPutIntoTheFolderIsNotReplacedByAFileOfThatName() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Files.writeString(target().resolve("words/b.txt"), "mine");

        assertThatThrownBy(() -> exports(format("words", "b.txt", "b")).run(plan(OVERWRITE), Progress.NONE))
                .isInstanceOf(ExportFailure.class)
                .hasMessageContaining("is in the way");
        assertThat(files()).containsEntry("words/b.txt", "mine");
    }

    @Test
    void whatAKilledExportLeftBehindIsClearedAndInNobodysWay() throws Exception {
        Path left = Files.createDirectories(target().resolve(".caveat-0123abcd.tmp/new/words"));
        Path root = target().resolve(".caveat-0123abcd.tmp");
        Files.setLastModifiedTime(root, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);

        assertThat(left).doesNotExist();
        assertThat(files()).containsOnlyKeys("export-report.json", "words/a.txt");
    }

    @Test
    void whatAKilledExportHadSetAsideIsPutBackWithWhatOthersPutThere() throws Exception {
        exports.run(plan(ExportOptions.PLAIN), Progress.NONE);
        Files.writeString(target().resolve("words/CNAME"), "example.invalid");
        Path aside = Files.createDirectories(target().resolve(".caveat-0123abcd.tmp/old"));
        Files.move(target().resolve("words"), aside.resolve("words"));

        assertThatThrownBy(() -> exports.run(plan(ExportOptions.PLAIN), Progress.NONE))
                .isInstanceOf(ExportFailure.class)
                .hasMessageContaining("holds an export already");
        exports.run(plan(OVERWRITE), Progress.NONE);

        assertThat(files()).containsEntry("words/CNAME", "example.invalid").containsKey("words/a.txt");
    }

    @Test
    void aLockedPhotographIsLeftOutAndNamedBeforeAndAfter() throws Exception {
        CollectionOnDisk two = collection(photograph("a.jpg"), Given.locked("b.jpg"));
        ExportPlan plan = new ExportPlan(two, List.of("words"), target(), ExportOptions.PLAIN);

        assertThat(exports.check(plan, Progress.NONE).failures())
                .extracting(LeftOut::file)
                .containsExactly("b.jpg");
        ExportReport report = exports.run(plan, Progress.NONE);

        assertThat(report.failures()).extracting(LeftOut::file).containsExactly("b.jpg");
        assertThat(report.formats().get(0).contents().photographs()).isEqualTo(1);
        assertThat(files().get("export-report.json")).contains("b.jpg: left out, because its sidecar cannot be read");
    }

    @Test
    void aPictureThatCannotBeReadIsCarriedWithItsCaveatsAndLeftOutWithoutAny() throws Exception {
        Loaded silent = new Loaded.Absent(Given.bare("b.jpg"));
        CollectionOnDisk two = collection(
                Given.unreadable(
                        "a.jpg",
                        photograph("a.jpg", caveat(1, Kind.CARE, "Look twice.")).sidecar()),
                Given.unreadable("b.jpg", silent));

        ExportReport report =
                exports.run(new ExportPlan(two, List.of("words"), target(), ExportOptions.PLAIN), Progress.NONE);

        assertThat(report.formats().get(0).contents().photographs()).isEqualTo(1);
        assertThat(report.failures())
                .extracting(LeftOut::why)
                .containsExactly(LeftOut.Why.PICTURE, LeftOut.Why.UNREADABLE);
    }

    @Test
    void anUnknownFormatAndAFileAsTargetAreRefusedInWords() throws IOException {
        refused(new ExportPlan(one, List.of("pptx"), target(), ExportOptions.PLAIN), "no format “pptx”");
        Files.writeString(target(), "a file");
        refused(plan(OVERWRITE), "is a file");
    }

    private void refused(ExportPlan plan, String words) {
        assertThat(exports.check(plan, Progress.NONE).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal).contains(words));
        assertThatThrownBy(() -> exports.run(plan, Progress.NONE)).isInstanceOf(ExportFailure.class);
    }

    private ExportPlan plan(ExportOptions options) {
        return new ExportPlan(one, List.of("words"), target(), options);
    }

    private Path target() {
        return folder.resolve("out");
    }

    private static Exports exports(ExportFormat... formats) {
        return new Exports(List.of(formats), Messages.english(), Clock.systemUTC());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(target().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static ExportFormat format(String name, String file, String text) {
        return new Written(name, (publication, into) -> into.write(file, text));
    }

    private static Progress cancelled() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
    }

    private interface Writing {
        void write(Publication publication, ExportFolder folder) throws IOException;
    }

    private record Written(String name, Writing writing) implements ExportFormat {
        @Override
        public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
            writing.write(publication, folder);
            return List.of();
        }
    }

    /** A format whose file takes long to make. */
    private static final class Costly implements ExportFormat {
        private String source = "original";
        private int made;

        @Override
        public String name() {
            return "costly";
        }

        @Override
        public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
            if (folder.takeOver("c.jpg", source).isEmpty()) {
                made++;
                folder.write("c.jpg", ("made " + made).getBytes(StandardCharsets.UTF_8), source, "");
            }
            return List.of();
        }
    }
}
