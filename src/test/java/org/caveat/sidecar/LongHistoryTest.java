package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LongHistoryTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    private Path photograph;

    @BeforeEach
    void aPhotograph() {
        photograph = folder.resolve("a.jpg");
    }

    @Test
    void beforeASidecarPassesFourMebibytesTheOldestEntriesMove() throws SaveFailure, IOException, Unreadable {
        Desk desk = new Desk(photograph, "A. Marin");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 9; i++) {
            desk.caption(("long caption " + i + " ").repeat(MEBIBYTE / 16))
                    .save()
                    .leave();
            desk.state.log().forEach(entry -> ids.add(entry.id()));
            assertThat(Files.size(SidecarName.of(photograph))).isLessThanOrEqualTo(4 * MEBIBYTE);
        }
        assertThat(ids).hasSize(9);
        assertThat(desk.state.log()).hasSizeLessThan(9);
        List<String> kept = new ArrayList<>(moved());
        desk.state.log().forEach(entry -> kept.add(entry.id()));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(folder.resolve("a.jpg.caveat-history.json")).exists();
        assertThat(folder.resolve("a.jpg.caveat-history-2.json")).exists();
        assertThat(Desk.onDisk(photograph)).isEqualTo(desk.state);
    }

    @Test
    void aHistoryThatCannotBeReadIsLeftAsItIs() throws SaveFailure, IOException, Unreadable {
        Path broken = folder.resolve("a.jpg.caveat-history.json");
        Files.writeString(broken, "{ broken");
        Desk desk = new Desk(photograph, "A. Marin");
        for (int i = 0; i < 7; i++) {
            desk.caption(("long caption " + i + " ").repeat(MEBIBYTE / 16))
                    .save()
                    .leave();
        }
        assertThat(broken).hasContent("{ broken");
        assertThat(moved()).isNotEmpty();
    }

    @Test
    void whatIsLargerThanCouldBeReadAgainIsNotWritten() throws SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin").caption("Short.").save();
        String before = Desk.text(photograph);
        SaveFailure failure = catchThrowableOfType(
                SaveFailure.class, () -> desk.caption("x".repeat(6 * MEBIBYTE)).save());
        assertThat(failure.sentence()).contains("it is larger than 5 MiB.").contains("The file on disk is as it was.");
        assertThat(Desk.text(photograph)).isEqualTo(before);
    }

    private List<String> moved() throws IOException, Unreadable {
        List<String> ids = new ArrayList<>();
        for (int number = 1; number < 5; number++) {
            Path file = SidecarName.historyOf(SidecarName.of(photograph), number);
            if (Files.exists(file) && !Files.readString(file).equals("{ broken")) {
                JsonNode tree = StrictJson.read(StrictJson.decode(Files.readAllBytes(file)));
                assertThat(tree.get("caveat:fileName").asString()).isEqualTo("a.jpg");
                tree.get("caveat:changeLog")
                        .forEach(entry -> ids.add(entry.get("id").asString()));
            }
        }
        return ids;
    }
}
