package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight hours simulated: 20 minutes of opening, scrolling, editing, looking and exporting without a pause. The system
 * property {@code soak.minutes} shortens it, {@code soak.photographs} makes the collection smaller.
 */
@Tag("long")
class SoakTest {
    /**
     * What is held softly is let go of when memory is wanted, and is no growth. Nor is what the toolkit holds of pictures that
     * were drawn: without a graphics card that is on the heap, and by itself up to 64 MiB before the oldest go.
     */
    private static final List<String> MEMORY =
            List.of("-Xmx512m", "-XX:SoftRefLRUPolicyMSPerMB=0", "-Dprism.targetvram=8m");

    @TempDir
    Path temporary;

    @Test
    void heapHandlesAndThreadsReturnToTheirLevel() throws Exception {
        makeCollection();
        Map<Path, String> before = photographs();
        OwnProcess.run(SoakTrial.class, MEMORY, temporary, 2 * Long.getLong("soak.minutes", 20) + 5);
        List<String> said = Files.readAllLines(temporary.resolve("said"));
        String sidecars = sidecars();
        long lost = said.stream().filter(words -> !sidecars.contains(words)).count();
        Map<Path, String> after = photographs();
        long damaged = before.entrySet().stream()
                .filter(photograph -> !photograph.getValue().equals(after.get(photograph.getKey())))
                .count();
        assertThat(lost).isZero();
        assertThat(damaged).isZero();
        Trials.add(new Trial(
                Heading.STAYING,
                "rounds of opening, scrolling, editing, looking and exporting under 512 MiB",
                Long.parseLong(Files.readString(temporary.resolve("rounds"))),
                said.size(),
                lost,
                damaged));
    }

    private void makeCollection() throws Exception {
        Path bases = Files.createDirectory(temporary.resolve("bases"));
        Files.copy(Shared.path("corpora/bad/carrier.jpg"), bases.resolve("carrier.jpg"));
        Process made = new ProcessBuilder(
                        Shared.tool("python3"),
                        Shared.path("tools/make_collection.py").toString(),
                        temporary.resolve("collection").toString(),
                        "-n",
                        System.getProperty("soak.photographs", "2000"),
                        "--bases",
                        bases.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
    }

    /** Each photograph with the digest of its bytes. */
    private Map<Path, String> photographs() throws Exception {
        Map<Path, String> digests = new HashMap<>();
        for (Path photograph : all(".jpg")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(photograph));
            digests.put(photograph, HexFormat.of().formatHex(digest));
        }
        return digests;
    }

    /** All that is on disk of what was said: what stands now, and the history of what stood before. */
    private String sidecars() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path sidecar : all(".json")) {
            text.append(Files.readString(sidecar));
        }
        return text.toString();
    }

    private List<Path> all(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(temporary.resolve("collection"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
