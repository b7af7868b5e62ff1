package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bags on the command line: making one, and checking anybody's. */
class BagTest {
    @TempDir
    Path folder;

    private Rig rig;
    private Path out = Path.of("");

    @BeforeEach
    void aFolderOfPhotographs() {
        rig = new Rig(folder);
        out = folder.resolve("out");
    }

    @Test
    void aBagIsMadeWithAWarningThatItIsNotForPublicationAndIsValid() throws Exception {
        Path samples = rig.samples();

        Rig.Ran made = rig.run("export", samples, "--as", "bag,csv", "--to", out);

        assertThat(made.exit()).isZero();
        assertThat(made.lines())
                .containsExactly(
                        out.resolve("bag").toString(), out.resolve("csv").toString());
        assertThat(made.err()).contains("complete and unfiltered", "not for publication");
        Rig.Ran checked = rig.run("check", out.resolve("bag"), "--bag");
        assertThat(checked.exit()).isZero();
        assertThat(checked.out()).contains("no errors").contains("The bag is valid.");
        assertThat(out.resolve("bag/data/exports/csv/caveats.csv")).exists();
    }

    @Test
    void aBagThatStandsIsNotMadeAgainUnlessAnotherFormatIsToBeInIt() {
        Path samples = rig.samples();
        rig.run("export", samples, "--as", "bag", "--to", out);

        Rig.Ran again = rig.run("export", samples, "--as", "bag", "--to", out, "--overwrite");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("not for publication");

        rig.run("export", samples, "--as", "bag,csv", "--to", out, "--overwrite");
        assertThat(out.resolve("bag/data/exports/csv/caveats.csv")).exists();
        rig.run("export", samples, "--as", "bag", "--to", out, "--overwrite");
        assertThat(out.resolve("bag/data/exports")).doesNotExist();
    }

    @Test
    void whatIsWrongWithABagIsToldAsOtherFindingsAre() throws Exception {
        rig.run("export", rig.samples(), "--as", "bag", "--to", out);
        Path bag = out.resolve("bag");
        Files.writeString(bag.resolve("data/stranger.txt"), "mine");
        Files.delete(bag.resolve("data/collection/muybridge-house-cat.jpg"));

        Rig.Ran text = rig.run("check", bag, "--bag");
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out()).contains("bag-missing", "muybridge-house-cat.jpg", "bag-unlisted", "is not valid");

        Rig.Ran json = rig.run("check", bag, "--bag", "--format", "json");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.json().path("errors").asInt()).isEqualTo(3);
        assertThat(json.json().path("findings"))
                .extracting(finding -> finding.path("rule").asString())
                .containsExactly("bag-oxum", "bag-missing", "bag-unlisted");
        assertThat(rig.run("check", bag, "--bag", "--fail-on", "never").exit()).isZero();
    }

    @Test
    void aFolderThatIsNoBagIsAnErrorAndOneThatIsNotThereIsRefused() {
        Rig.Ran none = rig.run("check", folder, "--bag");
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.out()).contains("bag-declaration", "this folder is no bag");

        Rig.Ran gone = rig.run("check", folder.resolve("gone"), "--bag");
        assertThat(gone.exit()).isEqualTo(3);
        assertThat(gone.err()).contains("there is no such folder");

        Rig.Ran both = rig.run("check", folder, "--bag", "--fixity");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err()).contains("--fixity").contains("--bag");
    }
}
