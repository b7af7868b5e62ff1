package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in the README and in the guide do what stands below them there. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final String PROMPT = "$ caveat ";
    /** A word of a command: in double quotes, in single quotes, or without. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private static final Pattern ID = Pattern.compile("urn:uuid:[0-9a-f-]{36}");

    @TempDir
    Path folder;

    /** Ids that the README shows, and those that were given here. */
    private final Map<String, String> ids = new HashMap<>();

    @Test
    void whatTheReadmeAndTheGuideShowIsWhatTheCommandsSay() throws IOException {
        copySamples();
        putThreeVersions();
        List<Shown> all = shown();
        assertThat(all).hasSizeGreaterThan(5);

        for (Shown shown : all) {
            CommandRun run = CommandRun.of(folder.resolve("home"), arguments(shown.command()));
            learn(shown.said(), run.out());
            // what a command says of its own work, such as how long it took, is not shown
            String said = run.exit() == 0 ? run.out() : run.out() + run.err();
            assertThat(here(said).lines().toList())
                    .as(shown.command())
                    .isEqualTo(shown.said().stream().map(this::known).toList());
        }
    }

    private void copySamples() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("samples"));
        try (Stream<Path> files = Files.list(ROOT.resolve("samples"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
    }

    /** One sidecar as it was, and as two branches have it. */
    private void putThreeVersions() throws IOException {
        String said = Files.readString(ROOT.resolve("samples/beato-boats-nagasaki.jpg.caveat.json"));
        String medium = "\"caveat:medium\": \"";
        assertThat(said).containsOnlyOnce(medium);
        for (String version : List.of("base", "ours", "theirs")) {
            String words = version.equals("base") ? medium : medium + version + ": ";
            Files.writeString(folder.resolve("samples/" + version + ".json"), said.replace(medium, words));
        }
    }

    /** A command as it stands there, and the lines below it. */
    private record Shown(String command, List<String> said) {}

    private static List<Shown> shown() throws IOException {
        List<Shown> all = new ArrayList<>();
        List<String> said = new ArrayList<>();
        boolean inside = false;
        for (String line : pages().lines().toList()) {
            if (line.startsWith(PROMPT)) {
                said = new ArrayList<>();
                all.add(new Shown(line.substring(PROMPT.length()), said));
                inside = true;
            } else if (line.startsWith("```")) {
                inside = false;
            } else if (inside) {
                said.add(line);
            }
        }
        return all.stream().map(ReadmeTest::withoutTheLineBetween).toList();
    }

    /** The README and then the pages of the guide, a command that goes over several lines in one. */
    private static String pages() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(ROOT.resolve("README.md")));
        try (Stream<Path> guide = Files.list(ROOT.resolve("src/guide"))) {
            for (Path page : guide.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(page));
            }
        }
        return all.toString().replace("\\\n", " ");
    }

    private static Shown withoutTheLineBetween(Shown shown) {
        int last = shown.said().size() - 1;
        boolean blank = last >= 0 && shown.said().get(last).isEmpty();
        return blank ? new Shown(shown.command(), shown.said().subList(0, last)) : shown;
    }

    private List<String> arguments(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            String word = Stream.of(1, 2, 3)
                    .map(matcher::group)
                    .filter(text -> text != null)
                    .findFirst()
                    .orElseThrow();
            boolean path = word.matches("(samples|publication)(/.*)?");
            words.add(path ? folder.resolve(word).toString() : known(word));
        }
        return words;
    }

    private void learn(List<String> shown, String out) {
        Matcher there = ID.matcher(String.join("\n", shown));
        Matcher here = ID.matcher(out);
        while (there.find() && here.find()) {
            ids.put(there.group(), here.group());
        }
    }

    private String known(String text) {
        return ID.matcher(text).replaceAll(id -> ids.getOrDefault(id.group(), id.group()));
    }

    /** Paths as they would be named from the folder. */
    private String here(String text) {
        return text.replace(folder + "/", "").replace(folder + "\\", "");
    }
}
