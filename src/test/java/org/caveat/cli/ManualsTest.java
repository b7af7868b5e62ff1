package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.caveat.cli.command.Commands;
import org.caveat.cli.console.Console;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a system is told of the command line: the page of the manual, and what shells complete. */
class ManualsTest {
    private static final String AT_A_TERMINAL =
            """
            zmodload zsh/zpty
            try() {
                zpty -b z %1$s -f -i
                zpty -w z 'PS1=; autoload -Uz compinit; fpath=($PWD $fpath); compinit -D -u; print -r -- RE${:-ADY}'
                zpty -r z told '*READY*'
                zpty -n -w z "$1"$'\\t'
                zpty -r z told "*$2*"
                print -r -- "$2"
                zpty -d z
            }
            try 'caveat withd' 'withdraw'
            try 'caveat list --form' '--format'
            try 'caveat list --format js' 'json'
            try 'caveat list bo' 'box'
            try 'caveat show box/b' 'boats.jpg'
            try 'caveat export box --as csv,si' 'csv,site'
            """;

    @TempDir
    Path folder;

    private Map<String, String> manuals = Map.of();

    @BeforeEach
    void make() throws IOException {
        manuals = new CommandLineProgram(
                        new TestServices(folder.resolve("home")), Messages.english(), Console.ofThisProcess())
                .manuals();
        for (Map.Entry<String, String> manual : manuals.entrySet()) {
            Files.writeString(folder.resolve(manual.getKey()), manual.getValue());
        }
        Files.createDirectories(folder.resolve("box/inner"));
        Files.writeString(folder.resolve("box/boats.jpg"), "");
    }

    private String page() {
        return manuals.getOrDefault("caveat.1", "");
    }

    @Test
    void thePageOfTheManualTellsOfEveryCommandAndEveryOptionInPlainAscii() {
        assertThat(page().lines().filter(line -> line.startsWith(".SS ")).map(line -> line.substring(4)))
                .isEqualTo(new Commands().names());
        assertThat(page())
                .contains("\\fB\\-\\-exit\\-when\\fR \\fIidle\\fR", "\\fB\\-\\-base\\-url\\fR \\fIURL\\fR")
                .contains(".SH \"EXIT STATUS\"", ".B CAVEAT_AUTHOR", "[u201C]phrases\\[u201D]")
                .matches("\\p{ASCII}+");
    }

    @Test
    void thePageOfTheManualIsWithoutFault() throws Exception {
        String mandoc = Shared.tool("mandoc");

        assertThat(said(mandoc, "-T", "lint", "caveat.1")).isEmpty();
        assertThat(said(mandoc, "-T", "utf8", "caveat.1")).contains("“phrases”");
    }

    @Test
    void bashCompletesCommandsOptionsWordsAndPaths() throws Exception {
        String bash = Shared.tool("bash");

        assertThat(bash(bash, "li")).containsExactly("list");
        assertThat(bash(bash, "list", "--f")).containsExactly("--format");
        assertThat(bash(bash, "list", "--format", "")).containsExactly("text", "json", "csv");
        assertThat(bash(bash, "list", "bo")).containsExactly("box");
        assertThat(bash(bash, "list", "box/")).containsExactly("box/inner");
        assertThat(bash(bash, "show", "box/b")).containsExactly("box/boats.jpg");
        assertThat(bash(bash, "add", "box/boats.jpg", "--kind", "a")).containsExactly("after", "alteration");
        assertThat(bash(bash, "add", "box/boats.jpg", "--text", "")).isEmpty();
        assertThat(bash(bash, "export", "box", "--as", "csv,si")).containsExactly("csv,site");
        assertThat(bash(bash, "--author", "list", "ex")).containsExactly("export");
        assertThat(bash(bash, "bo")).containsExactly("box");
    }

    private List<String> bash(String bash, String... words) throws Exception {
        String typed = "COMP_WORDS=(caveat \"$@\"); COMP_CWORD=$#; _caveat; printf '%s\\n' \"${COMPREPLY[@]}\"";
        String[] command = {bash, "--norc", "-c", "source ./caveat; " + typed, "bash"};
        String[] all = Arrays.copyOf(command, command.length + words.length);
        System.arraycopy(words, 0, all, command.length, words.length);
        return said(all).lines().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void fishCompletesThemWithWhatEachIsFor() throws Exception {
        String fish = Shared.tool("fish");

        assertThat(fish(fish, "caveat li")).contains("list\tLists the photographs of a folder");
        assertThat(fish(fish, "caveat list --format ")).contains("csv\t").contains("json\t");
        assertThat(fish(fish, "caveat list bo")).contains("box/");
        assertThat(fish(fish, "caveat list box/")).contains("box/inner").doesNotContain("boats");
        assertThat(fish(fish, "caveat show box/b")).contains("box/boats.jpg");
        assertThat(fish(fish, "caveat export box --as csv,si")).contains("csv,site");
    }

    private String fish(String fish, String typed) throws Exception {
        return said(fish, "--no-config", "-c", "source ./caveat.fish; complete -C '" + typed + "'");
    }

    /** It completes only for somebody at a terminal: that of the module is none that is seen. */
    @Test
    void zshCompletesThemAtATerminal() throws Exception {
        String zsh = Shared.tool("zsh");
        String asked = AT_A_TERMINAL.formatted(zsh);

        assertThat(said(zsh, "-f", "-c", asked).lines())
                .containsExactly("withdraw", "--format", "json", "box", "boats.jpg", "csv,site");
    }

    private String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(
                        ProcessBuilder.Redirect.from(folder.resolve("caveat").toFile()))
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        boolean isOver = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        String said = Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
        assertThat(isOver).as(said).isTrue();
        return said;
    }
}
