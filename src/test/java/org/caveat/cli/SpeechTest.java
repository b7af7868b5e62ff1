package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caveat.cli.Rig.Ran;
import org.caveat.cli.command.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language the command line speaks, and what stays the same in all of them. */
class SpeechTest {
    private static final List<String> OTHERS = List.of("de", "fr", "ru");

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
    }

    static List<String> commands() {
        return new Commands().names();
    }

    @Test
    void aListSpeaksTheLanguageAskedForBeforeTheCommandOrAfterIt() {
        Path samples = rig.samples();

        Ran before = rig.run("--lang", "de", "list", samples);
        Ran after = rig.run("list", samples, "--lang=de");

        assertThat(before.err()).isEmpty();
        assertThat(before.exit()).isZero();
        assertThat(before.out()).contains("um 1865", "9 Vorbehalte").doesNotContain("about 1865", "caveats");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aWrongCallIsToldInTheLanguageAskedFor() {
        assertThat(rig.run("--lang", "de", "list", folder.resolve("nowhere")).err())
                .isNotEmpty()
                .isNotEqualTo(rig.run("list", folder.resolve("nowhere")).err());
        assertThat(rig.run("--lang", "de", "lsit").err())
                .contains("lsit")
                .isNotEqualTo(rig.run("lsit").err());
        assertThat(rig.run("list", "--frm", "--lang", "ru").err()).matches("(?s).*[а-я].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "english", "", "de-AT"})
    void aLanguageThatIsNotSpokenIsRefusedInASentence(String code) {
        Ran ran = rig.run("--lang", code, "list", rig.samples());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("--lang does not know “" + code + "”. Give one of: en, de, fr, ru.\n");
    }

    @Test
    void aLanguageThatIsNotNamedIsAskedFor() {
        Ran ran = rig.run("list", rig.samples(), "--lang");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("caveat list needs --lang CODE.");
    }

    @Test
    void whereACommandHasALanguageOfItsOwnTheOneBeforeItIsTheProgrammes() {
        Path photograph = rig.photograph("a.jpg", 4, 3);

        Ran ran = rig.run("--lang", "de", "caption", photograph, "--headline", "Brücke", "--lang", "sv");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(Rig.sidecar(photograph).toString()).contains("\"sv\"").doesNotContain("\"de\"");
        assertThat(rig.run("caption", photograph, "--headline", "Bro", "--lang", "xx")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfEachCommandIsInEachLanguageAndFitsItsLines(String command) {
        String english = rig.run(command, "--help").out();

        assertThat(english).contains("--lang=");
        for (String language : OTHERS) {
            Ran ran = rig.run("--lang", language, command, "--help");
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).isNotEqualTo(english);
            assertThat(ran.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
    }

    @Test
    void whatMachinesReadIsTheSameInEveryLanguage() {
        Path samples = rig.samples();
        List<List<Object>> calls = List.of(
                List.of("list", samples, "--format", "json"),
                List.of("list", samples, "--format", "csv"),
                List.of("list", samples, "--where", "kind:after is:disputed", "--format", "json"),
                List.of("search", samples, "kind:after", "--format", "json"),
                List.of("show", samples.resolve("beato-boats-nagasaki.jpg"), "--format", "json"));
        for (List<Object> call : calls) {
            Ran english = rig.run(call.toArray());
            assertThat(english.out()).as("%s", english).isNotEmpty();
            for (String language : OTHERS) {
                assertThat(in(language, call)).as("%s in %s", call, language).isEqualTo(english);
            }
        }
    }

    @Test
    void tablesAndLinkedDataAreTheSameBytesInEveryLanguage() throws IOException {
        Path samples = rig.samples();
        Map<String, Map<String, String>> made = new TreeMap<>();
        for (String language : List.of("en", "de", "fr", "ru")) {
            Path target = folder.resolve("out " + language);
            Ran ran = in(language, List.of("export", samples, "--as", "csv,jsonld", "--to", target));
            assertThat(ran.exit()).as(ran.err()).isZero();
            made.put(language, files(target));
        }
        assertThat(made.get("en")).isNotEmpty();
        assertThat(made.values()).allSatisfy(files -> assertThat(files).isEqualTo(made.get("en")));
    }

    private static Map<String, String> files(Path target) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String format : List.of("csv", "jsonld")) {
            try (Stream<Path> all = Files.walk(target.resolve(format))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(target.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private Ran in(String language, List<Object> call) {
        return rig.run(
                Stream.concat(Stream.of("--lang", language), call.stream()).toArray());
    }
}
