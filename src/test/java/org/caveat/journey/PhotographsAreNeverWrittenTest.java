package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caveat.cli.command.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command, those that fail among them, over a copy of the samples: no photograph is another afterwards. */
class PhotographsAreNeverWrittenTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));

    private static final String FORMATS = "site,iiif,pdf,csv,jsonld,bag,xmp,images";

    @TempDir
    Path folder;

    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Integer> exits = new ArrayList<>();
    private Path samples;
    private Path photograph;
    private Path locked;
    private Path broken;

    @BeforeEach
    void copyTheSamples() throws IOException {
        samples = Files.createDirectory(folder.resolve("my samples"));
        try (Stream<Path> files = Files.list(ROOT.resolve("samples"))) {
            for (Path file : files.toList()) {
                Files.copy(file, samples.resolve(file.getFileName().toString()));
            }
        }
        photograph = samples.resolve("blossfeldt-allium.jpg");
        locked = Files.copy(photograph, samples.resolve("locked.jpg"));
        Files.writeString(samples.resolve("locked.jpg.caveat.json"), "{ not JSON");
        Path was =
                Files.write(samples.resolve("was.jpg"), Arrays.copyOf(bytes(photograph), bytes(photograph).length + 1));
        run("caption", was, "--headline", "H");
        Files.move(was, samples.resolve("is.jpg"));
        broken = Files.write(samples.resolve("broken.jpg"), Arrays.copyOf(bytes(photograph), 300));
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    @Test
    void noCommandWritesAPhotographNorTouchesItsTime() throws IOException {
        Map<String, String> before = photographs();
        assertThat(before).hasSize(12);

        readEverything();
        relink();
        change();
        changeWhatCannotBeChanged();
        publishAndBringBack();
        run("open", folder.resolve("gone"));
        run("open", samples, "--exit-when", "never");

        assertThat(asked).as("every command is asked").containsAll(new Commands().names());
        assertThat(new TreeSet<>(exits)).as("every way to end").containsExactly(0, 1, 2, 3);
        assertThat(photographs()).isEqualTo(before);
    }

    @Test
    void whatOnlyReadsLeavesTheWholeFolderAsItWas() throws IOException {
        Map<String, String> before = FolderState.of(samples, file -> true);

        readEverything();
        run("export", samples, "--as", FORMATS, "--tiles", "--to", folder.resolve("out"));
        run("import", samples, folder.resolve("out/jsonld"), "--replace", "--dry-run");

        assertThat(exits).doesNotContain(2);
        assertThat(FolderState.of(samples, file -> true)).isEqualTo(before);
    }

    private void readEverything() {
        run("list", samples);
        run("list", samples, "--format", "json", "--where", "is:disputed");
        run("list", samples, "--format", "csv");
        run("show", samples, "--format", "jsonl");
        run("show", photograph);
        run("show", broken, locked, folder.resolve("gone.jpg"), "--format", "json");
        run("relink", samples, "--dry-run");
        run("search", samples, "river kind:after", "--format", "json");
        run("check", samples);
        run("check", samples, "--fixity", "--format", "json", "--fail-on", "warning");
    }

    private void relink() {
        run("relink", samples);
        assertThat(samples.resolve("is.jpg.caveat.json")).exists();
        run("relink", photograph);
        run("relink", folder.resolve("gone"));
    }

    private void change() {
        run("caption", photograph, "--headline", "H", "--instant", "1928~", "--person", "P", "--keyword", "K");
        run("caption", photograph, "--clear", "keyword", "--add", "place=Bonn", "--set", "alt=A plant.");
        String id = run("add", photograph, "--kind", "after", "--text", "T", "--region", "1,2,30,40", "--lead")
                .out()
                .strip();
        String other = run("add", photograph, "--kind", "outside", "--text", "U", "--beyond", "left:9", "--private")
                .out()
                .strip();
        run("edit", photograph, id, "--text", "V", "--about", "P", "--region", "", "--when", "1929");
        run("cite", photograph, id, "--stance", "disputes", "--citation", "C", "--note", "N");
        run("withdraw", photograph, id, "--reason", "R", "--replaced-by", other);
        bringTogether();
    }

    private void bringTogether() {
        Path sidecar = samples.resolve("blossfeldt-allium.jpg.caveat.json");
        run("choose", photograph);
        run("rejoin", photograph, sidecar);
        run("merge", sidecar, sidecar, sidecar);
    }

    private void changeWhatCannotBeChanged() {
        for (Path file : List.of(locked, broken, folder.resolve("gone.jpg"), samples)) {
            run("caption", file, "--headline", "H");
            run("add", file, photograph, "--kind", "care", "--text", "T");
            run("edit", file, "urn:uuid:nobody", "--text", "T");
            run("cite", file, "urn:uuid:nobody", "--stance", "asserts", "--citation", "C");
            run("withdraw", file, "urn:uuid:nobody", "--reason", "R");
            run("choose", file, "headline=1");
            run("rejoin", file, photograph);
            run("merge", photograph, file, photograph);
        }
        run("add", photograph, "--kind", "nonsense", "--text", "T");
        run("edit", photograph, "urn:uuid:nobody", "--text", "T");
    }

    private void publishAndBringBack() {
        Path inside = samples.resolve("web");
        run("export", samples, "--as", FORMATS, "--to", inside, "--with", "private,withdrawn,history");
        run("export", samples, "--as", "site", "--to", inside, "--overwrite", "--reviewed-only");
        run("export", samples, "--as", "csv", "--to", samples, "--overwrite");
        run("export", samples, "--as", "csv", "--to", photograph, "--overwrite");
        run("import", samples, inside.resolve("jsonld"));
        run("import", samples, inside.resolve("jsonld"), "--replace");
        run("import", samples, inside.resolve("csv"), "--replace");
        run("import", samples, inside.resolve("xmp"), "--replace");
        run("import", samples, photograph);
        run("check", inside.resolve("bag"), "--bag");
        run("check", samples, "--bag");
    }

    /** The photographs that were there, whatever an export put beside them. */
    private Map<String, String> photographs() throws IOException {
        return FolderState.of(samples, file -> file.toString().endsWith(".jpg") && samples.equals(file.getParent()));
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private CommandRun run(Object... arguments) {
        List<String> texts = Stream.of(arguments).map(String::valueOf).toList();
        asked.add(texts.get(0));
        CommandRun run = CommandRun.of(folder.resolve("home"), texts);
        exits.add(run.exit());
        return run;
    }
}
