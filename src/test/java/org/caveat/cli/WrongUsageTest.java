package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be asked: exit code 2, one sentence on standard error, nothing on standard output, nothing changed. */
class WrongUsageTest {

    @TempDir
    Path folder;

    private Rig rig;
    private Path photograph;
    private String id;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
        photograph = rig.photograph("a b.jpg", 400, 300);
        id = rig.run("add", photograph, "--kind", "after", "--text", "T").out().strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            nonsense                                                | no command “nonsense”
            rename FOLDER                                           | no command “rename”
            publish FOLDER FOLDER FOLDER                              | no command “publish”
            list                                                    | needs FOLDER
            list FOLDER --nonsense                                  | no option --nonsense
            list FOLDER FOLDER                                      | one argument too many
            list FOLDER --format yaml                               | text, json, csv
            list FOLDER --format                                    | --format
            list FOLDER --where kind:nonsense                       | no kind of caveat “nonsense”
            list FOLDER --where is:nonsense                         | cannot be “nonsense”
            list FOLDER --where nonsense:x                          | no field “nonsense”
            list FOLDER --where date:nonsense                       | no date to search for
            search FOLDER person:                                   | a name, or the beginning of one
            search FOLDER                                           | needs QUERY
            search FOLDER is:nonsense                               | cannot be “nonsense”
            search FOLDER x --format csv                            | text, json
            show                                                    | needs PHOTO
            show PHOTO --format csv                                 | text, json, jsonl
            check FOLDER --format csv                               | text, json
            check FOLDER --fail-on note                             | error, warning, never
            check FOLDER --relink                                   | no option --relink
            open FOLDER --exit-when never                           | idle
            open FOLDER FOLDER                                      | one argument too many
            caption                                                 | needs PHOTO
            caption PHOTO                                           | nothing to say
            caption PHOTO --nonsense x                              | no option --nonsense
            caption PHOTO --headline                                | --headline
            caption PHOTO --headline a --headline b                 | --headline T can be given only once
            caption PHOTO --headline a --set headline=b             | headline holds one value
            caption PHOTO --headline ''                             | use --clear headline
            caption PHOTO --set nonsense=x                          | no field “nonsense”
            caption PHOTO --set headline                            | needs FIELD=VALUE
            caption PHOTO --add nonsense=x                          | no field “nonsense”
            caption PHOTO --clear nonsense                          | no field “nonsense”
            caption PHOTO --instant 04/25/1945                      | Perhaps 1945-04-25?
            caption PHOTO --instant 1945-02-30                      | no such day
            caption PHOTO --set instant=19450425                    | Perhaps 1945-04-25?
            caption PHOTO --headline x --lang a_b                   | language tag
            caption PHOTO --identifier 84.XM                        | SCHEME=VALUE
            caption PHOTO --rights mine                             | http://
            caption PHOTO --headline x --title-origin invented      | formal, caption, devised
            add PHOTO --text T                                      | needs --kind
            add PHOTO --kind after                                  | needs some --text
            add PHOTO --kind after --text ''                        | needs some --text
            add PHOTO --kind caption --text T                       | before, outside, after
            add PHOTO --kind After --text T                         | before, outside, after
            add PHOTO --kind after --text T --certainty sure        | certain, probable
            add PHOTO --kind after --text T --status withdrawn      | draft, reviewed
            add PHOTO --kind after --text T --when 1946/1945        | end lies before the beginning
            add PHOTO --kind after --text T --region 1,2,3          | needs X,Y,W,H
            add PHOTO --kind after --text T --region 1,2,0,4        | needs X,Y,W,H
            add PHOTO --kind after --text T --region -1,2,3,4       | needs X,Y,W,H
            add PHOTO --kind after --text T --region 1,2,400,4      | 400 × 300 pixels
            add PHOTO --kind after --text T --region 0,0,401,300    | 400 × 300 pixels
            add PHOTO --kind after --text T --beyond behind         | left, right, top, bottom or camera
            add PHOTO --kind after --text T --beyond camera:1       | left, right, top, bottom or camera
            add PHOTO --kind after --text T --beyond left:301       | 400 × 300 pixels
            add PHOTO --kind after --text T --region 1,2,3,4 --beyond left | not both
            add PHOTO --kind after --text T --page 0                | page number from 1
            add PHOTO --kind after --text T --about Nobody          | --add person="Nobody"
            add PHOTO --kind after --text T --locator p.3           | needs --source CITATION.
            add PHOTO --kind after --text T --source ''             | --source needs some text
            edit PHOTO                                              | needs CAVEAT-ID
            edit PHOTO urn:uuid:nonsense --text T                   | no caveat with the id
            edit PHOTO ID --kind nonsense                           | before, outside, after
            edit PHOTO ID                                           | nothing to say anew
            edit PHOTO ID --lang de                                 | nothing to say anew
            edit PHOTO ID --text ''                                 | needs some --text
            edit PHOTO ID --status ''                               | draft, reviewed
            edit PHOTO ID --region 390,0,20,20                      | 400 × 300 pixels
            cite PHOTO ID --citation C                              | needs --stance
            cite PHOTO ID --stance asserts                          | needs --citation
            cite PHOTO ID --stance asserts --citation C --work w    | Both --citation and --work
            cite PHOTO ID --stance asserts --work ''                | --work needs some text
            cite PHOTO ID --stance asserts --work w                 | names no bibliography
            cite PHOTO ID --stance denies --citation C              | asserts, corroborates, qualifies, disputes
            cite PHOTO ID --stance asserts --citation C --url ftp://x | http://
            cite PHOTO ID --stance asserts --citation C --accessed yesterday | --accessed
            cite PHOTO nonsense --stance asserts --citation C       | no caveat with the id
            withdraw PHOTO ID                                       | needs --reason
            withdraw PHOTO ID --reason ''                           | --reason needs some text
            withdraw PHOTO ID --reason R --replaced-by ID           | replaced by itself
            withdraw PHOTO ID --reason R --replaced-by nonsense     | no caveat with the id
            export FOLDER --as csv                                  | needs --to
            export FOLDER --to OUT                                  | needs --as
            export FOLDER --as nonsense --to OUT                    | csv
            export FOLDER --as iiif --to OUT                        | Give one of: site, csv, jsonld, bag.
            export FOLDER --as csv,pdf --to OUT                     | --as does not know “pdf”
            export FOLDER --as '' --to OUT                          | Give one of: site, csv, jsonld, bag.
            import                                                  | needs FOLDER
            import FOLDER                                           | say --embedded
            import FOLDER OUT --map OUT                             | is not COLUMN=FIELD
            check FOLDER --fixity --bag                             | Give either --fixity or --bag, not both.
            export FOLDER --as csv,nonsense --to OUT                | csv
            export FOLDER --as csv --to OUT --with secrets          | private, withdrawn, discussion, history, gps
            export FOLDER --as csv --to OUT --base-url here         | http://
            export FOLDER --as csv --to OUT --selection Nonsense    | no selections
            export FOLDER --as csv --to OUT --where is:nonsense     | cannot be “nonsense”
            export FOLDER --as csv --to OUT --where x --selection y | not both
            """)
    void aWrongArgumentIsSaidInOneSentenceAndNothingIsDone(String arguments, String told) {
        var before = Rig.originals(folder);
        String sidecar = Rig.sidecar(photograph).toString();

        Ran ran = rig.run(Arrays.stream(arguments.split(" +")).map(this::meant).toArray());

        assertThat(ran.err()).contains(told).doesNotContain("Exception").doesNotContain("\tat ");
        // a search that is wrong is shown below, with a line under it
        assertThat(ran.err().lines().filter(line -> !line.startsWith("  "))).hasSize(1);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(rig.services.unforeseen).isEmpty();
        assertThat(Rig.originals(folder)).isEqualTo(before);
        assertThat(Rig.sidecar(photograph).toString()).isEqualTo(sidecar);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aWrongSearchIsShownWithALineUnderWhatIsWrong() {
        assertThat(rig.run("list", folder, "--where", "(river OR 川) is:sad boat")
                        .err()
                        .lines()
                        .skip(1))
                .containsExactly("  (river OR 川) is:sad boat", "                   ^^^");
        assertThat(rig.run("search", folder, "river", "OR", ")").err().lines())
                .containsExactly(
                        "OR stands between two terms; the one at letter 7 does not. To look for the word, put it in quotes.",
                        "  river OR )",
                        "        ^^");
    }

    @Test
    void aLongArgumentIsRepeatedByItsBeginning() {
        Ran ran = rig.run("add", photograph, "--kind", "x".repeat(5_000), "--text", "T");

        assertThat(ran.err()).hasSizeLessThan(400).contains("xxx…");
    }

    @Test
    void aWrongOptionChangesNoPhotographThoughItIsRightForOthers() {
        Path small = rig.photograph("small.jpg", 10, 10);

        Ran ran = rig.run("add", photograph, small, "--kind", "after", "--text", "T", "--region", "100,100,20,20");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("small.jpg").contains("10 × 10");
        assertThat(Rig.sidecar(photograph).get("items").toString()).doesNotContain("100,100,20,20");
    }

    private String meant(String word) {
        return switch (word) {
            case "FOLDER" -> folder.toString();
            case "PHOTO" -> photograph.toString();
            case "OUT" -> folder.resolve("out").toString();
            case "ID" -> id;
            case "''" -> "";
            default -> word;
        };
    }
}
