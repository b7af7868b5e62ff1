package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caveat export --selection}: a selection by its name, its order kept in every format. */
class ExportSelectionTest {
    private static final String BOATS = "Boats on rivers";
    private static final List<String> IN_ORDER = List.of("osullivan-black-canyon", "beato-boats-nagasaki");

    @TempDir
    private Path folder;

    private Path samples = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void aSelectionAgainstTheAlphabet() throws Exception {
        samples = new Rig(folder).samples();
        out = folder.resolve("out");
        Path file = samples.resolve("collection.caveat.json");
        String turned = Files.readString(file)
                .replaceAll(
                        "\"beato-boats-nagasaki.jpg\",(\\s+)\"osullivan-black-canyon.jpg\"",
                        "\"osullivan-black-canyon.jpg\",$1\"beato-boats-nagasaki.jpg\"");
        Files.writeString(file, turned);
    }

    @Test
    void everyFormatHoldsTheSelectionInItsOrderAndNothingElse() throws Exception {
        Ran ran = export("--selection", BOATS);

        assertThat(ran.err()).contains("site: 2 photographs", "csv: 2 photographs", "jsonld: 2 photographs");
        assertThat(ran.exit()).isZero();
        assertThat(photographs("site/index.html")).containsExactlyElementsOf(IN_ORDER);
        assertThat(photographs("csv/photographs.csv")).containsExactlyElementsOf(IN_ORDER);
        assertThat(photographs("jsonld/collection.jsonld")).containsExactlyElementsOf(IN_ORDER);
        assertThat(Files.readString(out.resolve("site/index.html"))).contains("<h1>" + BOATS + "</h1>");
    }

    @Test
    void aSelectionIsFoundByItsNameInAnyLanguage() throws Exception {
        assertThat(export("--selection", "Boote auf Flüssen").exit()).isZero();
        assertThat(photographs("site/index.html")).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void aSelectionThatIsNotThereIsRefusedInOneSentenceThatNamesThoseThatAre() {
        Ran ran = export("--selection", "Boats");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("“Boats”").contains(BOATS);
        assertThat(out).doesNotExist();
    }

    @Test
    void aPhotographThatIsGoneIsNamedAndTheRestIsExported() throws Exception {
        Files.delete(samples.resolve("beato-boats-nagasaki.jpg"));
        Files.delete(samples.resolve("beato-boats-nagasaki.jpg.caveat.json"));

        Ran ran = export("--selection", BOATS);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("beato-boats-nagasaki.jpg");
        assertThat(photographs("site/index.html")).containsExactly("osullivan-black-canyon");
    }

    private Ran export(Object... more) {
        Object[] arguments = {"export", samples, "--as", "site,csv,jsonld", "--to", out, more[0], more[1]};
        return new Rig(folder).run(arguments);
    }

    private List<String> photographs(String file) throws Exception {
        return Pattern.compile("(osullivan|beato|lange|braun|azari|emerson|muybridge|blossfeldt)-[a-z]+-[a-z]+")
                .matcher(Files.readString(out.resolve(file)))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
