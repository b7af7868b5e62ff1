package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names, links, pipes and permissions made to break programs that walk folders, for a user whom permissions hold for. */
class HostileTreeTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SETS = List.of("a", "b");
    /** A photograph whose file goes on for eight gibibytes of nothing: it may be shown, but not be read to its end. */
    private static final String ENDLESS = "sizes/sparse-8GiB.jpg";

    @TempDir
    Path temporary;

    private Path place;
    private User user;
    private final List<Case> cases = new ArrayList<>();

    /** One path of a tree, and what is to come of it. */
    private record Case(String file, String kind, String note) {}

    @BeforeEach
    void makeTheTrees() throws Exception {
        place = Files.createDirectory(temporary.resolve("place"));
        user = User.whomPermissionsHoldFor(temporary);
        Path maker = Files.copy(Shared.path("tools/make_hostile.py"), temporary.resolve("make.py"));
        Path photograph = Files.copy(Shared.path("corpora/bad/carrier.jpg"), temporary.resolve("carrier.jpg"));
        Files.createDirectory(place.resolve("trees"));
        user.owns(place);
        for (String set : SETS) {
            Path tree = place.resolve("trees").resolve(set);
            List<String> command = new ArrayList<>(user.command());
            command.addAll(List.of(python(), maker.toString(), tree.toString(), photograph.toString()));
            command.addAll(List.of("--set", set, "--nasty"));
            run(command);
            for (String line : Files.readAllLines(place.resolve("trees").resolve(set + ".expect.jsonl"))) {
                take(set, JSON.readTree(line));
            }
        }
    }

    /** The system's own before one that stands in somebody's home folder, where others cannot reach it. */
    private static String python() {
        Path ofSystem = Path.of("/usr/bin/python3");
        return Files.isExecutable(ofSystem) ? ofSystem.toString() : Shared.tool("python3");
    }

    private void take(String set, JsonNode line) {
        byte[] path = Base64.getDecoder().decode(line.get("path_b64").asString());
        String name = new String(path, StandardCharsets.UTF_8);
        // A name that is no UTF-8 is told from others by the system, not by its letters.
        if (name.indexOf('\uFFFD') < 0) {
            cases.add(new Case(
                    set + "/" + name,
                    line.get("kind").asString(),
                    line.get("note").asString()));
        }
    }

    @AfterEach
    void openTheTrees() throws Exception {
        run(List.of(Shared.tool("chmod"), "-R", "u+rwX", place.toString()));
    }

    @Test
    void everyCommandComesThroughAndSaysOfEachPathWhatItIs() throws Exception {
        CommandsInOneProcess program =
                CommandsInOneProcess.over(place.resolve("trees"), place, "site,csv,jsonld", user);
        program.isWhole();
        Map<String, List<String>> looked = program.looked();
        for (Case one : cases) {
            switch (one.kind()) {
                case "photo" ->
                    assertThat(looked.get(one.file())).as(one.toString()).isEqualTo(List.of("shown", "shown"));
                case "skip" ->
                    assertThat(program.isWell(one.file())).as(one.toString()).isFalse();
                case "unreadable" -> isTold(program, one);
                default -> isNoTrap(program, one);
            }
        }
        assertThat(program.bytesRead().orElse(0))
                .as("bytes read: what is endless was not read to its end")
                .isLessThan(4L << 30);
        Trials.add(new Trial(
                Heading.HOSTILE, "names, links, pipes and permissions that break programs", cases.size(), 0, 0, 0));
    }

    /** The file is told to be unreadable; where not even its name can be seen, its folder is. */
    private static void isTold(CommandsInOneProcess program, Case one) throws IOException {
        String folder = one.file().substring(0, one.file().lastIndexOf('/'));
        if (program.isListed(one.file())) {
            assertThat(program.isWell(one.file())).as(one.toString()).isFalse();
        } else {
            assertThat(program.printed("check")).as(one.toString()).contains(folder);
        }
    }

    private static void isNoTrap(CommandsInOneProcess program, Case one) {
        if (!one.file().endsWith(ENDLESS)) {
            assertThat(program.isWell(one.file())).as(one.toString()).isFalse();
            assertThat(program.listed()).as(one.toString()).noneMatch(file -> file.startsWith(one.file() + "/"));
        }
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }
}
