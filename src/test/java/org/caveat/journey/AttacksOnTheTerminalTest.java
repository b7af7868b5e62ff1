package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caveat.app.InProcess;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in files and their names: the terminal is obeyed by nobody but the program, and JSON loses nothing. */
class AttacksOnTheTerminalTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Map<String, String> said = Map.of();

    @BeforeEach
    void make() throws Exception {
        said = AttackFolder.make(folder);
    }

    @Test
    void nothingThatATerminalObeysIsPrintedByAnyCommand() {
        List<List<String>> commands = List.of(
                List.of("list"),
                List.of("list", "--format", "csv"),
                List.of("list", "--format", "json"),
                List.of("show"),
                List.of("show", "--format", "json"),
                List.of("show", "--format", "jsonl"),
                List.of("check"),
                List.of("check", "--format", "json"));
        for (List<String> command : commands) {
            isHarmless(command, run(command.get(0), command.subList(1, command.size())));
        }
        for (String attack : AttackFolder.texts()) {
            isHarmless(List.of("search", attack), run("search", List.of("\"" + attack + "\"")));
            isHarmless(List.of("list", attack), run("list", List.of("--where", "person:" + attack)));
        }
        Trials.add(
                new Trial(Heading.HOSTILE, "texts as attacks, in every place, on the terminal", said.size(), 0, 0, 0));
    }

    @Test
    void jsonSaysEveryAttackToTheLetter() {
        String printed = run("show", List.of("--format", "jsonl"))[0];
        Map<String, String> shown = new HashMap<>();
        printed.lines()
                .map(JSON::readTree)
                .forEach(one -> shown.put(one.get("file").asString(), headline(one)));
        assertThat(shown).hasSameSizeAs(said);
        said.forEach(
                (file, attack) -> assertThat(escaped(shown.get(file))).as(file).isEqualTo(escaped(composed(attack))));
    }

    /** Letters and their marks are kept composed. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(letter ->
                        escaped.append(letter < 0x7F && letter >= ' ' ? String.valueOf((char) letter) : "\\" + letter));
        return escaped.toString();
    }

    private static String headline(JsonNode photograph) {
        return photograph.get("caption").get("headline").get("en").asString();
    }

    private String[] run(String command, List<String> options) {
        List<String> whole = new ArrayList<>(List.of(command, folder.toString()));
        whole.addAll(options);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        InProcess.run(output, errors, whole.toArray(String[]::new));
        return new String[] {output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8)};
    }

    /** By the letters of Unicode, not by what the program itself holds for harmful. */
    private static void isHarmless(List<String> command, String... printed) {
        for (String text : printed) {
            assertThat(text.replace("\r\n", "").replace("\n", ""))
                    .as(String.join(" ", command))
                    .doesNotContainPattern(
                            "[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE]")
                    .doesNotContain("Exception", "\tat ");
        }
        assertThat(String.join("", printed)).as(String.join(" ", command)).isNotBlank();
    }
}
