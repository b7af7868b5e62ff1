package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caveat.cli.Rig.Ran;
import org.caveat.collection.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code caveat export --overwrite} for a second time: what stands as it would be made is left as it stands. */
class ExportAgainTest {
    private static final String PHOTOGRAPH = "beato-boats-nagasaki.jpg";
    private static final String SIDECAR = PHOTOGRAPH + ".caveat.json";
    private static final String PAGE = "site/photographs/beato-boats-nagasaki.html";
    private static final String INVENTED = "Invented for a test: the boats were lent.";

    @TempDir
    private Path folder;

    private Path samples = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void anExport() throws IOException {
        samples = new Rig(folder).samples();
        out = folder.resolve("out");
        assertThat(export(out).exit()).isZero();
        Files.setLastModifiedTime(report(), FileTime.from(Rig.LONG_AGO));
    }

    @Test
    void nothingIsMadeAgainWhereNothingChangedAndTheFoldersAreNamedAgain() throws Exception {
        Map<String, String> before = files(out);

        Ran again = export(out);

        assertThat(again.exit()).isZero();
        assertThat(again.err()).isEqualTo("Nothing changed since the export was made. It stands as it is.\n");
        assertThat(again.lines())
                .containsExactly(
                        out.resolve("site").toString(), out.resolve("csv").toString());
        assertThat(isMadeAgain()).isFalse();
        assertThat(files(out)).isEqualTo(before).isEqualTo(files(fresh()));
    }

    @ParameterizedTest
    @MethodSource
    void whateverWasChangedIsNoticedAndTheExportIsTheOneThatWouldBeMadeAfresh(Change change) throws Exception {
        change.in(this);

        assertThat(export(out).exit()).isZero();

        assertThat(isMadeAgain()).isTrue();
        assertThat(files(out)).isEqualTo(files(fresh()));
    }

    static Stream<Named<Change>> whateverWasChangedIsNoticedAndTheExportIsTheOneThatWouldBeMadeAfresh() {
        return Stream.of(
                Named.of("a caveat was added", test -> test.run("add", "--kind", "making", "--text", INVENTED)),
                Named.of("a caption was changed", test -> test.run("caption", "--headline", INVENTED)),
                Named.of("a letter of a sidecar, with its size and time", ExportAgainTest::changeALetter),
                Named.of("a sidecar is gone", test -> Files.delete(test.samples.resolve(SIDECAR))),
                Named.of("a photograph is gone", test -> Files.delete(test.samples.resolve(PHOTOGRAPH))),
                Named.of("a photograph has another time", test -> test.age(test.samples.resolve(PHOTOGRAPH))),
                Named.of(
                        "a photograph joined",
                        test -> Files.copy(test.samples.resolve(PHOTOGRAPH), test.samples.resolve("z.jpg"))),
                Named.of(
                        "the collection file",
                        test -> test.replace("collection.caveat.json", "Sample photo", "Other photo")),
                Named.of("a page is gone", test -> Files.delete(test.out.resolve(PAGE))),
                Named.of("a page was written over", test -> Files.writeString(test.out.resolve(PAGE), INVENTED)),
                Named.of("a page has another time", test -> test.age(test.out.resolve(PAGE))),
                Named.of("a picture is gone", test -> Files.delete(test.out.resolve("site/site.css"))));
    }

    @Test
    void anOptionIsNoticed() throws Exception {
        assertThat(export(out, "--reviewed-only").exit()).isZero();

        assertThat(isMadeAgain()).isTrue();
        assertThat(files(out)).isNotEqualTo(files(fresh()));
    }

    @Test
    void aQueryIsNoticed() throws Exception {
        assertThat(export(out, "--where", "Nagasaki").exit()).isZero();

        assertThat(isMadeAgain()).isTrue();
        assertThat(out.resolve("site/photographs/beato-boats-nagasaki.html")).exists();
        assertThat(out.resolve("site/photographs/muybridge-house-cat.html")).doesNotExist();
    }

    @Test
    void aFormatThatWasMadeFromSomethingElseIsMadeAgainThoughAnotherStands() throws Exception {
        run("add", "--kind", "making", "--text", INVENTED);
        new Rig(folder).run("export", samples, "--as", "csv", "--to", out, "--overwrite");

        assertThat(export(out).exit()).isZero();

        assertThat(Files.readString(out.resolve(PAGE))).contains(INVENTED);
    }

    @Test
    void anExportWithinTheCollectionIsNoChangeOfTheCollection() throws Exception {
        out = samples.resolve("web");
        assertThat(export(out).exit()).isZero();
        age(report());

        assertThat(export(out).exit()).isZero();

        assertThat(isMadeAgain()).isFalse();
    }

    @Test
    void whatFailedIsTriedAndToldAgain() throws Exception {
        Files.writeString(samples.resolve(SIDECAR), "no JSON");
        Ran first = export(out);
        Files.setLastModifiedTime(report(), FileTime.from(Rig.LONG_AGO));

        Ran second = export(out);

        assertThat(first.err()).contains(PHOTOGRAPH);
        assertThat(second.err().lines().filter(line -> line.startsWith(PHOTOGRAPH)))
                .containsExactlyElementsOf(first.err()
                        .lines()
                        .filter(line -> line.startsWith(PHOTOGRAPH))
                        .toList());
        assertThat(second.exit()).isEqualTo(1);
        assertThat(isMadeAgain()).isTrue();
    }

    @Test
    void whatAKilledExportLeftIsClearedThoughNothingIsMadeAgain() throws Exception {
        Path left = Files.createDirectories(out.resolve(".caveat-0123abcd.tmp"));
        age(left);

        assertThat(export(out).exit()).isZero();

        assertThat(isMadeAgain()).isFalse();
        assertThat(left).doesNotExist();
    }

    @Test
    void whatStandsIsRefusedWithoutLeaveToReplaceIt() {
        Ran refused = new Rig(folder).run("export", samples, "--as", "site,csv", "--to", out);

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("--overwrite");
    }

    private interface Change {
        void in(ExportAgainTest test) throws Exception;
    }

    /** One letter for another, as a program might that keeps a file's time. */
    private void changeALetter() throws IOException {
        Path sidecar = samples.resolve(SIDECAR);
        FileTime time = Files.getLastModifiedTime(sidecar);
        long size = Files.size(sidecar);
        replace(SIDECAR, "Nagasaki", "Nagasaky");
        Files.setLastModifiedTime(sidecar, time);
        assertThat(Files.size(sidecar)).isEqualTo(size);
    }

    private void replace(String file, String text, String by) throws IOException {
        String before = Files.readString(samples.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(samples.resolve(file), before.replace(text, by), StandardOpenOption.TRUNCATE_EXISTING);
    }

    private void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Rig.LONG_AGO));
    }

    private void run(String command, String... more) {
        List<Object> arguments = Stream.<Object>concat(Stream.of(command, samples.resolve(PHOTOGRAPH)), Stream.of(more))
                .toList();
        assertThat(new Rig(folder).run(arguments.toArray()).exit()).isZero();
    }

    private Ran export(Path to, String... more) {
        List<Object> arguments = Stream.<Object>concat(
                        Stream.of("export", samples, "--as", "site,csv", "--to", to, "--overwrite"), Stream.of(more))
                .toList();
        return new Rig(folder).run(arguments.toArray());
    }

    private Path fresh() {
        Path fresh = folder.resolve("fresh");
        assertThat(export(fresh).exit()).isZero();
        return fresh;
    }

    private Path report() {
        return out.resolve("export-report.json");
    }

    /** An export that is made writes its report anew. */
    private boolean isMadeAgain() throws IOException {
        return !Files.getLastModifiedTime(report()).equals(FileTime.from(Rig.LONG_AGO));
    }

    /** The digests of all exported files, but for the report, which tells the time. */
    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Sha256.of(file));
            }
        }
        files.remove("export-report.json");
        return files;
    }
}
