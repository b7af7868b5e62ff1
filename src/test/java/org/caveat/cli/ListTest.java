package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ListTest {
    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
    }

    @Test
    void theJsonHasTheShapeThatScriptsRelyOn() {
        Path samples = rig.samples();

        Ran ran = rig.run("list", samples, "--format", "json");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        JsonNode list = ran.json();
        assertThat(Rig.keys(list)).containsExactly("collection", "count", "photographs");
        assertThat(Rig.keys(list.get("collection"))).containsExactly("folder", "title");
        assertThat(list.get("collection").get("folder").stringValue()).isEqualTo(samples.toString());
        assertThat(list.get("count").intValue())
                .isEqualTo(9)
                .isEqualTo(list.get("photographs").size());
        theCountsAreThere(list);
    }

    private void theCountsAreThere(JsonNode list) {
        for (JsonNode photograph : list.get("photographs")) {
            assertThat(Rig.keys(photograph))
                    .containsExactly(
                            "file",
                            "type",
                            "bytes",
                            "width",
                            "height",
                            "orientation",
                            "instant",
                            "headline",
                            "caveats",
                            "disputed",
                            "unsourced",
                            "withdrawn",
                            "files",
                            "status",
                            "reason");
            assertThat(photograph.get("status").stringValue()).isEqualTo("ok");
            assertThat(photograph.get("reason").isNull()).isTrue();
        }
    }

    @Test
    void aDateFindsWhatCanHaveBeenTakenThenAndAPersonWhoIsShown() {
        Path samples = rig.samples();
        assertThat(files(samples, "date:1871")).containsExactly("osullivan-black-canyon.jpg");
        assertThat(files(samples, "date:186X")).contains("braun-alpine-landscape.jpg");
        assertThat(files(samples, "person:nobody-of-that-name")).isEmpty();
        assertThat(files(samples, "person:person")).isNotEmpty();
    }

    private List<String> files(Path samples, String query) {
        JsonNode found =
                rig.run("list", samples, "--format", "json", "--where", query).json();
        return found.get("photographs")
                .valueStream()
                .map(photograph -> photograph.get("file").stringValue())
                .toList();
    }

    @Test
    void eachPhotographSaysWhatItIsAndHowMuchIsSaidOfIt() {
        Ran ran = rig.run("list", rig.samples(), "--format", "json", "--where", "braun");

        JsonNode photograph = ran.json().get("photographs").get(0);
        assertThat(ran.json().get("count").intValue()).isEqualTo(1);
        assertThat(photograph.get("file").stringValue()).isEqualTo("braun-alpine-landscape.jpg");
        assertThat(photograph.get("type").stringValue()).isEqualTo("image/jpeg");
        assertThat(photograph.get("bytes").longValue()).isEqualTo(237_223);
        assertThat(photograph.get("width").intValue()).isEqualTo(1024);
        assertThat(photograph.get("height").intValue()).isEqualTo(484);
        assertThat(photograph.get("orientation").intValue()).isEqualTo(1);
        assertThat(photograph.get("instant").stringValue()).isEqualTo("1865/1870");
        assertThat(photograph.get("headline").stringValue()).isEqualTo("[Alpine Landscape]");
        assertThat(photograph.get("withdrawn").intValue()).isEqualTo(1);
        assertThat(photograph.get("caveats").intValue()).isEqualTo(7);
    }

    @Test
    void photographsInSubfoldersAreNamedWithSlashesAndInNaturalOrder() {
        rig.photograph("box 2/b 10.jpg", 8, 8);
        rig.photograph("box 2/b 9.jpg", 8, 8);
        rig.photograph("ä.jpg", 8, 8);

        assertThat(files(rig.run("list", folder, "--format", "json")))
                .containsExactly("ä.jpg", "box 2/b 9.jpg", "box 2/b 10.jpg");
    }

    @Test
    void whatCannotBeReadIsListedWithItsReasonAndIsNoFailure() throws IOException {
        Files.writeString(folder.resolve("broken.jpg"), "no picture");
        Path locked = rig.photograph("locked.jpg", 8, 8);
        Files.writeString(folder.resolve("locked.jpg.caveat.json"), "{");

        Ran ran = rig.run("list", folder, "--format", "json");

        assertThat(ran.exit()).isZero();
        JsonNode broken = ran.json().get("photographs").get(0);
        assertThat(broken.get("status").stringValue()).isEqualTo("unreadable");
        assertThat(broken.get("reason").stringValue()).isNotBlank();
        assertThat(broken.get("width").isNull()).isTrue();
        JsonNode second = ran.json().get("photographs").get(1);
        assertThat(second.get("file").stringValue())
                .isEqualTo(locked.getFileName().toString());
        assertThat(second.get("status").stringValue()).isEqualTo("locked");
        assertThat(second.get("reason").stringValue()).contains("locked.jpg.caveat.json");
    }

    @Test
    void anEmptyFolderIsAListOfNothing() {
        Ran json = rig.run("list", folder, "--format", "json");

        assertThat(json.exit()).isZero();
        assertThat(json.json().get("count").intValue()).isZero();
        assertThat(json.json().get("photographs").isEmpty()).isTrue();
        assertThat(rig.run("list", folder).out()).contains("no photographs");
    }

    @Test
    void theTextIsATableWithALineForEachPhotograph() {
        List<String> lines = rig.run("list", rig.samples()).lines();

        assertThat(lines.get(0)).isEqualTo("Sample photographs: 9 photographs");
        assertThat(lines).hasSize(12);
        int column = lines.get(2).indexOf("INSTANT");
        assertThat(lines.subList(3, 12)).allSatisfy(line -> {
            assertThat(line.charAt(column - 1)).isEqualTo(' ');
            assertThat(line.charAt(column)).isNotEqualTo(' ');
        });
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("about 1865").contains("7 caveats"));
    }

    @Test
    void theTableForOtherProgramsHasTheSameColumns() {
        rig.photograph("=1+1,\"x\".jpg", 8, 6);

        List<String> lines = rig.run("list", folder, "--format", "csv").lines();

        assertThat(lines)
                .containsExactly(
                        "file,type,bytes,width,height,orientation,instant,headline,caveats,disputed,unsourced,withdrawn,files,status,reason",
                        "\"'=1+1,\"\"x\"\".jpg\",image/jpeg,"
                                + folder.resolve("=1+1,\"x\".jpg").toFile().length() + ",8,6,1,,,0,0,0,0,,ok,");
    }

    @Test
    void aFolderThatIsNotThereIsSaidSoInOneSentence() {
        Ran ran = rig.run("list", folder.resolve("nowhere"), "--format", "json");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("nowhere")
                .contains("no such folder");
    }

    private static List<String> files(Ran ran) {
        return ran.json().get("photographs").values().stream()
                .map(photograph -> photograph.get("file").stringValue())
                .toList();
    }
}
