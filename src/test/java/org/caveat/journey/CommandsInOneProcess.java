package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the four commands and the window said of a folder, each in its turn, in one process of 512 MiB. */
final class CommandsInOneProcess {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path results;
    private final Map<String, JsonNode> photographs = new LinkedHashMap<>();

    private CommandsInOneProcess(Path results) {
        this.results = results;
        for (JsonNode one : JSON.readTree(results.resolve("list.out").toFile()).get("photographs")) {
            assertThat(photographs.put(one.get("file").asString(), one))
                    .as("listed twice: %s", one)
                    .isNull();
        }
    }

    /**
     * Runs them.
     *
     * @param as whose process it is
     * @param place a folder for what is printed and exported
     */
    static CommandsInOneProcess over(Path folder, Path place, String formats, User as) throws Exception {
        Path results = Files.createDirectories(place.resolve("results"));
        as.owns(place);
        List<String> command = new ArrayList<>(as.command());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", as.classPath(), HostileCorpusRun.class.getName()));
        command.addAll(List.of(
                folder.toString(), results.toString(), place.resolve("export").toString(), formats));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("process.log").toFile());
        builder.environment().put("CAVEAT_CACHE", place.resolve("cache").toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(9, TimeUnit.MINUTES)).as("nothing hangs").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(place.resolve("process.log")))
                .isZero();
        return new CommandsInOneProcess(results);
    }

    /** All files that are listed. */
    Set<String> listed() {
        return photographs.keySet();
    }

    boolean isListed(String file) {
        return photographs.containsKey(file);
    }

    /** Whether a file is listed as one that can be shown and said something of. */
    boolean isWell(String file) {
        return isListed(file) && photographs.get(file).get("status").asString().equals("ok");
    }

    /** Files that are listed with a reason why they cannot be shown, or nothing can be said of them. */
    Set<String> withReason() {
        Set<String> unwell = new HashSet<>(photographs.keySet());
        unwell.removeIf(this::isWell);
        return unwell;
    }

    String reason(String file) {
        return photographs.get(file).get("reason").asString();
    }

    String exit(String command) throws IOException {
        return Files.readString(results.resolve(command + ".exit"));
    }

    String printed(String command) throws IOException {
        return Files.readString(results.resolve(command + ".out"));
    }

    String errors(String command) throws IOException {
        return Files.readString(results.resolve(command + ".err"), StandardCharsets.UTF_8);
    }

    /** Files of which {@code show} says something. */
    Set<String> shown() throws IOException {
        Set<String> shown = new HashSet<>();
        for (String line : Files.readAllLines(results.resolve("show.out"))) {
            shown.add(JSON.readTree(line).get("file").asString());
        }
        return shown;
    }

    /** Of each file what the contact sheet and the light table showed: that it is shown, or why not. */
    Map<String, List<String>> looked() throws IOException {
        List<String> lines = Files.readAllLines(results.resolve("looked.out"));
        assertThat(lines).hasSameSizeAs(listed());
        Map<String, List<String>> looked = new LinkedHashMap<>();
        for (String file : listed()) {
            looked.put(file, List.of(lines.get(looked.size()).split("\t", -1)));
        }
        return looked;
    }

    /** How many bytes the process read of anything; empty where the system does not count them. */
    OptionalLong bytesRead() throws IOException {
        Path counted = results.resolve("io.out");
        return Files.notExists(counted)
                ? OptionalLong.empty()
                : Files.readAllLines(counted).stream()
                        .filter(line -> line.startsWith("rchar: "))
                        .mapToLong(line -> Long.parseLong(line.substring(7)))
                        .findFirst();
    }

    /** Each file is accounted for by each command, with the same reason, and nothing comes out as a failure of ours. */
    void isWhole() throws IOException {
        assertThat(shown()).isEqualTo(listed());
        String check = printed("check");
        String exported = errors("export");
        for (String file : withReason()) {
            // A file that costs others their memory or their time would be said to.
            assertThat(reason(file)).as(file).isNotBlank().doesNotContain("memory", "in time");
            assertThat(exported).as(file).contains(file);
            assertThat(check).as(file).contains(asJson(file));
        }
        for (String command : List.of("list", "show", "check", "export")) {
            assertThat(errors(command)).as(command).doesNotContain("\tat ", "Exception", "crash.log");
        }
        assertThat(looked())
                .allSatisfy((file, said) -> assertThat(said).as(file).allSatisfy(one -> assertThat(one)
                        .doesNotContain("nobody foresaw", "nothing was said", "in time")));
    }

    private static String asJson(String file) {
        String quoted = JSON.writeValueAsString(file);
        return quoted.substring(1, quoted.length() - 1);
    }
}
