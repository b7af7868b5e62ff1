package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caveat.sidecar.file.FaultyDisk;
import org.caveat.sidecar.file.FaultyDisk.Call;
import org.caveat.sidecar.file.FaultyDisk.Fault;
import org.caveat.sidecar.file.FaultyDisk.Plan;

/** Something that saves, in a folder of its own, on a disk that can fail. */
abstract class Saving {
    private static final Pattern DRAWN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    final FaultyDisk disk = new FaultyDisk();
    Path folder = Path.of("");

    /** Makes what stands before. */
    abstract void prepare() throws Exception;

    abstract void save() throws SaveFailure;

    /** Says something else, and saves that. */
    abstract void another() throws SaveFailure;

    /** What was said and must not be lost. */
    abstract String words();

    /** The name of the file of which a failure tells. */
    abstract String file();

    Optional<String> failure() {
        try {
            save();
            return Optional.empty();
        } catch (SaveFailure failure) {
            return Optional.of(failure.sentence());
        }
    }

    /** Whether a sentence names the file and says what to do. */
    void check(Plan plan, String sentence) {
        assertThat(sentence)
                .as("what is told after %s", plan)
                .startsWith(file() + " ")
                .containsPattern(pattern(plan));
    }

    private static String pattern(Plan plan) {
        if (plan.call() == Call.FORCE_FOLDER) {
            // of the history's folder it is told that the sidecar was not saved
            return "was written, but the disk did not confirm it: .*Check the disk and save again|"
                    + words(plan.fault());
        }
        String unread = "cannot be read: (the disk reports .* try again|reading it is not allowed. Ask the owner)";
        return plan.call() == Call.READ ? unread + "|" + words(plan.fault()) : words(plan.fault());
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case FULL, WRITES_SHORT, WRITES_NOTHING ->
                "was not saved: the disk is full. Make room, at least [0-9,]+ KB, and save again";
            case DENIED ->
                "was not saved: (writing in its folder is not allowed. Ask|another program holds the file. Close)";
            case HELD -> "was not saved: another program holds the file. Close it there and save again";
            case SHARE_GONE -> "was not saved: the share .* does not answer. Connect it again and save again";
            case BROKEN -> "was not saved: the disk reports “Input/output error”. Check the disk and save again";
        };
    }

    /** The files of the folder by their names; what is drawn by lot, and where the folder is, is put alike. */
    Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = DRAWN.matcher(folder.relativize(file).toString()).replaceAll("…");
                texts.put(name, alike(Files.readString(file)));
            }
        }
        return texts;
    }

    private String alike(String text) {
        Map<String, String> numbers = new LinkedHashMap<>();
        return DRAWN.matcher(text.replace(folder.toString(), "folder"))
                .replaceAll(drawn -> numbers.computeIfAbsent(drawn.group(), id -> "id-" + numbers.size()));
    }
}
