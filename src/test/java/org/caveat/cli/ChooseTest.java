package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.cli.Rig.Ran;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.SetAltText;
import org.caveat.model.Agent;
import org.caveat.model.Certainty;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SaveFailure;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ChooseTest {
    private static final String ID = "urn:uuid:1";
    private static final String SURE = ID + ":certainty";

    @TempDir
    Path folder;

    private Rig rig;
    private Path photograph;

    @BeforeEach
    void twoCuratorsDisagree() throws SaveFailure {
        rig = new Rig(folder);
        photograph = rig.photograph("a.jpg", 40, 30);
        TwoVersions first = TwoVersions.marin(photograph);
        first.edit(new AddCaveat(ID, Kind.AFTER, Said.NOTHING, first.hand())).save();
        TwoVersions marin = TwoVersions.marin(photograph);
        TwoVersions lang = TwoVersions.lang(photograph);
        marin.edit(sure(Certainty.PROBABLE))
                .edit(new SetAltText("en", "A bank."))
                .save();
        lang.edit(sure(Certainty.DOUBTFUL))
                .edit(new SetAltText("en", "A shore."))
                .save();
    }

    private static Edit sure(Certainty certainty) {
        return new Put<>(Place.statement(ID), StatementFields.CERTAINTY, Optional.of(certainty));
    }

    @Test
    void showTellsEachVersionWithWhoAndWhenAndHowToDecide() {
        Ran shown = rig.run("show", photograph);
        assertThat(shown.out())
                .contains("2 FIELDS HAVE SEVERAL VERSIONS")
                .contains("  alt (Alt text; both can be kept)\n  1   A bank.\n      A. Marin, 24 Nov 2026")
                .contains("  2   A shore.\n      B. Lang, 24 Nov 2026")
                .contains("  " + SURE + " (how sure)\n  1   probable\n")
                .contains("Decide with: caveat choose a.jpg alt=N");
        assertThat(rig.run("choose", photograph).out())
                .contains("  1   A bank.")
                .contains("  2   doubtful");
    }

    @Test
    void showAsJsonHasEachVersionAsTheSidecarSpellsIt() {
        JsonNode conflicts =
                rig.run("show", photograph, "--format", "json").json().get("conflicts");
        assertThat(conflicts).hasSize(2);
        JsonNode sure = conflicts.get(1);
        assertThat(sure.get("name").asString()).isEqualTo(SURE);
        assertThat(sure.get("in").asString()).isEqualTo(ID);
        assertThat(sure.get("field").asString()).isEqualTo("caveat:certainty");
        assertThat(sure.get("versions").get(1).toString())
                .isEqualTo("{\"number\":2,\"value\":\"\\\"doubtful\\\"\",\"author\":\"B. Lang\","
                        + "\"created\":\"2026-11-24T10:00:00Z\",\"stands\":true}");
    }

    @Test
    void aVersionIsTakenByItsNumberAndBothAreKeptWhereThatCanBe() {
        assertThat(rig.run("choose", photograph, SURE + "=1", "alt=both").exit())
                .isZero();
        JsonNode shown = rig.run("show", photograph, "--format", "json").json();
        assertThat(shown.get("conflicts")).isEmpty();
        assertThat(shown.get("caveats").get(0).get("certainty").asString()).isEqualTo("probable");
        assertThat(shown.get("caption").get("alt").get("en").asString()).isEqualTo("A bank.\n\nA shore.");
        assertThat(Rig.sidecar(photograph).get("caveat:changeLog").toString())
                .as("what was not taken is in the history")
                .contains("{\"caveat:before\":\"doubtful\",\"caveat:field\":\"caveat:certainty\"");
        assertThat(rig.run("choose", photograph).err()).contains("no field has several versions");
    }

    @Test
    void theCheckNamesBothValuesAndTheWayToDecide() {
        Ran ran = rig.run("check", folder);
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("“probable” (A. Marin, ")
                .contains("“doubtful” (B. Lang, ")
                .contains("caveat choose a.jpg " + SURE + "=N, where N is 1 to 2");
    }

    @ParameterizedTest
    @CsvSource({
        "alt=3, choose a version of alt by its number",
        "alt, choose a version of alt by its number",
        "alt=0, choose a version of alt by its number",
        "medium=1, there are not several versions of “medium”",
        "urn:uuid:1:certainty=both, holds one value"
    })
    void aWrongChoiceChangesNothing(String choice, String sentence) throws IOException {
        String before = Files.readString(folder.resolve("a.jpg.caveat.json"));
        Ran ran = rig.run("choose", photograph, choice);
        assertThat(ran.err().replaceAll("\\s+", " ")).contains(sentence);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("a.jpg.caveat.json"))).isEqualTo(before);
    }

    @Test
    void whatIsSaidOfTheCollectionIsDecidedByItsFolder() throws SaveFailure {
        CollectionFile file = new CollectionFile(Messages.english());
        CollectionDescription none = CollectionDescription.NONE;
        CollectionDescription base = file.save(folder, none, called(none, "Elbe"), Agent.person("A. Marin"));
        file.save(folder, base, called(base, "Torgau"), Agent.person("A. Marin"));
        file.save(folder, base, called(base, "Strehla"), Agent.person("B. Lang"));

        assertThat(rig.run("check", folder).out().replaceAll("\\s+", " "))
                .contains("of the collection, and all they say is kept: “Torgau” (A. Marin")
                .contains("Run: caveat choose FOLDER label=N");
        assertThat(rig.run("choose", folder).out()).contains("  1   Torgau").contains("  2   Strehla");
        assertThat(rig.run("choose", folder, "label=both").exit()).isZero();

        CollectionDescription decided = file.load(folder);
        assertThat(decided.title("en")).contains("Torgau / Strehla");
        assertThat(decided.get(CollectionFields.CONFLICT)).isEmpty();
    }

    private static CollectionDescription called(CollectionDescription description, String name) {
        return new CollectionDescription(description.said().with(CollectionFields.LABEL, List.of(Text.of("en", name))));
    }
}
