package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.shared.Shared;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder tree made to break programs that walk folders of photographs. */
class HostileFolderTest {
    private static final Pattern CASE =
            Pattern.compile("\"path_b64\": \"([^\"]*)\".*\"kind\": \"([^\"]*)\"", Pattern.DOTALL);

    @TempDir
    Path temporary;

    @Test
    void everyPhotographOfAHostileFolderIsFoundOnceAndTheWalkEnds() throws Exception {
        Path maker = Shared.path("tools/make_hostile.py");
        Path photograph = Shared.path("corpora/bad/carrier.jpg");
        Path tree = temporary.resolve("tree");
        run(Shared.tool("python3"), maker.toString(), tree.toString(), photograph.toString(), "--set", "b", "--nasty");
        Set<String> found = new HashSet<>();
        for (Found one : FolderWalk.through(tree, Progress.NONE).found()) {
            assertThat(found.add(one.file())).as(one.file()).isTrue();
        }
        for (String line : Files.readAllLines(temporary.resolve("tree.expect.jsonl"))) {
            Matcher matcher = CASE.matcher(line);
            assertThat(matcher.find()).as(line).isTrue();
            check(found, path(matcher.group(1)), matcher.group(2), line);
        }
        run("chmod", "-R", "u+rwX", tree.toString());
    }

    private static void check(Set<String> found, String path, String kind, String why) {
        if (path.indexOf('\uFFFD') >= 0) {
            return; // a name that is no UTF-8 is told from others by the system, not by its letters
        }
        if (kind.equals("photo")) {
            assertThat(found).as(why).contains(path);
        }
        if (kind.equals("skip") && !path.endsWith("empty.jpg")) {
            assertThat(found).as(why).doesNotContain(path);
        }
    }

    private static String path(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }
}
