package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caveat.cli.Rig.Ran;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.Surroundings;
import org.caveat.cli.console.Surroundings.Output;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What reaches the terminal, and what happens when nobody listens any more. */
class SpeakingTest {
    private static final String HOSTILE = "\u001B[31mred\u001B]0;title\u0007\u009B2J\r\u2028\u202Egpj\u2066x\uE000";

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void aListShowsNoFileNameThatActsOnTheTerminal(String format) {
        rig.photograph(HOSTILE + "\n.jpg", 40, 30);

        assertHarmless(rig.run("list", folder, "--format", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void aPhotographIsShownWithoutActingOnTheTerminal(String format) {
        Path photograph = rig.photograph(HOSTILE + ".jpg", 40, 30);
        rig.run(
                "caption",
                photograph,
                "--headline",
                HOSTILE,
                "--description",
                HOSTILE + "\nsecond line",
                "--place",
                HOSTILE,
                "--person",
                HOSTILE);
        rig.run("add", photograph, "--kind", "after", "--text", HOSTILE, "--source", HOSTILE, "--about", HOSTILE);

        Ran ran = rig.run("show", photograph, "--format", format);

        assertHarmless(ran);
        assertThat(ran.exit()).isZero();
    }

    @Test
    void theJsonSaysTheSameAsTheFile() {
        Path photograph = rig.photograph(HOSTILE + ".jpg", 40, 30);
        rig.run("caption", photograph, "--headline", "\uD83D\uDE00 " + HOSTILE);

        JsonNode shown = rig.run("show", photograph, "--format", "json").json();

        assertThat(shown.get("file").stringValue()).isEqualTo(HOSTILE + ".jpg");
        assertThat(shown.get("caption").get("headline").get("en").stringValue()).isEqualTo("\uD83D\uDE00 " + HOSTILE);
    }

    @Test
    void anEscapeInAnArgumentIsRepeatedAsText() {
        Ran ran = rig.run("list", folder.resolve(HOSTILE));

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("\\u001B[31mred");
        assertHarmless(ran);
    }

    @Test
    void wordsOfEveryScriptStayAsTheyAre() {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        String words = "שלום \u200Fعلى\u200Cها 日本 Ελλάδα \u00E9";
        rig.run("caption", photograph, "--headline", words);

        assertThat(rig.run("list", folder).out()).contains(words);
        assertThat(rig.run("show", photograph, "--format", "json").out()).contains(words);
    }

    @Test
    void aReaderWhoHasHadEnoughEndsTheCommandQuietly() {
        Path samples = rig.samples();
        List<String> told = new ArrayList<>();

        assertThat(toReaderWhoLeaves(Output.PIPE, told, "show", samples.toString(), "--format", "jsonl"))
                .isZero();
        assertThat(toReaderWhoLeaves(Output.PIPE, told, "list", samples.toString()))
                .isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void aFileThatIsFullIsAFailure() {
        List<String> told = new ArrayList<>();

        assertThat(toReaderWhoLeaves(Output.FILE, told, "list", rig.samples().toString()))
                .isEqualTo(3);
        assertThat(told).hasSize(1).first().asString().contains("could not be written");
    }

    @Test
    void milestonesAreToldToTheFileThatAsksForThem() throws IOException {
        Path trace = folder.resolve("trace.jsonl");
        rig.environment.put("CAVEAT_TRACE", trace.toString());
        rig.photograph("a.jpg", 40, 30);

        rig.run("list", folder);
        rig.run("list", folder.resolve("gone"));

        List<String> lines = Files.readAllLines(trace);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"milestone\":\"collection-read\"", "\"photographs\":1");
        assertThat(lines.get(1)).contains("\"milestone\":\"command-ended\"", "\"exit\":0");
        assertThat(lines.get(2)).contains("\"milestone\":\"command-ended\"", "\"exit\":3");
    }

    @Test
    void colourIsForTerminalsWhereNobodyObjects() {
        assertThat(rig.in(Output.TERMINAL, "list", "--help").out()).contains("\u001B[");
        assertThat(rig.in(Output.PIPE, "list", "--help").out()).doesNotContain("\u001B[");
        rig.environment.put("NO_COLOR", "1");
        assertThat(rig.in(Output.TERMINAL, "list", "--help").out()).doesNotContain("\u001B[");
        rig.environment.remove("NO_COLOR");
        rig.environment.put("TERM", "dumb");
        assertThat(rig.in(Output.TERMINAL, "list", "--help").out()).doesNotContain("\u001B[");
    }

    @Test
    void whatNobodyForesawIsToldOnceAndIsNoStackTrace() throws IOException {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        rig.services.broken = true;

        Ran ran = rig.run("caption", photograph, "--headline", "H");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out() + ran.err()).isEmpty();
        assertThat(rig.services.unforeseen).hasSize(1);
        assertThat(folder).isDirectoryNotContaining("glob:**.json");
    }

    private int toReaderWhoLeaves(Output output, List<String> told, String... arguments) {
        PrintStream gone = new PrintStream(new BrokenStream(), false, StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream errors = new java.io.ByteArrayOutputStream();
        Console console = new Console(
                gone,
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                new Surroundings(rig.environment, output, false));
        int exit = new CommandLineProgram(rig.services, Messages.english(), console).run(arguments);
        errors.toString(StandardCharsets.UTF_8).lines().forEach(told::add);
        return exit;
    }

    private static void assertHarmless(Ran ran) {
        String all = (ran.out() + ran.err()).replace("\r\n", "\n");
        assertThat(all.codePoints()
                        .filter(point -> point != '\n')
                        .filter(SpeakingTest::actsOnTerminals)
                        .toArray())
                .isEmpty();
    }

    private static boolean actsOnTerminals(int point) {
        return point < 0x20
                || (point >= 0x7F && point <= 0x9F)
                || (point >= 0x2028 && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    /** A pipe whose other end is closed. */
    private static final class BrokenStream extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
