package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.CiteEvidence;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.MakeLead;
import org.caveat.edit.ReviseShort;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.ReviseStatus;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.ReviseText;
import org.caveat.edit.SetAltText;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetIdentifiers;
import org.caveat.edit.SetInstant;
import org.caveat.edit.SetInstantBasis;
import org.caveat.edit.SetNames;
import org.caveat.edit.SetPersons;
import org.caveat.edit.SetTitleOrigin;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.Beyond;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Identifier;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every object of the example has a member of somebody else's; whatever is edited, all of them are there after a save. */
class EveryEditKeepsTest {
    private static final Hand HAND = Hand.of("B. Lang", Desk.NOON);
    private static final String POSED = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0003";
    private static final String AFTER = "urn:uuid:0b9a7d3e-55b0-4f0c-8f83-3a6a3d1f0004";

    @TempDir
    private Path folder;

    static Stream<Edit> edits() {
        return Stream.concat(ofTheCaption(), ofACaveat());
    }

    private static Stream<Edit> ofTheCaption() {
        return Stream.of(
                new SetHeadline("en", "Other"),
                new SetHeadline("fr", "Autre"),
                new SetTitleOrigin(Optional.of("en"), Optional.of("formal")),
                new SetAltText("en", "Other"),
                new DescribeIn(Statement.CAPTION, "en", "Other", HAND),
                new DescribeIn(Statement.ORIGINAL_CAPTION, "en", "OTHER", HAND),
                new SetInstant("1945-04-26"),
                new SetInstantBasis("Other"),
                new SetNames(PhotographFields.PLACE, List.of("Torgau"), Listing.ADDS),
                new SetNames(PhotographFields.PLACE, List.of("Torgau", "Bank of the Elbe"), Listing.REPLACES),
                new SetIdentifiers(List.of(Identifier.of("other", "1")), Listing.ADDS),
                new SetPersons(List.of(Person.named("urn:uuid:9", "Somebody")), Listing.ADDS));
    }

    private static Stream<Edit> ofACaveat() {
        return Stream.of(
                new AddCaveat("urn:uuid:7", Kind.AFTER, Said.NOTHING, HAND),
                new ReviseStatement<>(POSED, StatementFields.CERTAINTY, Optional.of(Certainty.UNKNOWN), HAND),
                new ReviseText(POSED, "en", "Other", HAND),
                new ReviseShort(POSED, "en", "Other", HAND),
                new ReviseStatus(POSED, Status.DRAFT, HAND),
                new CiteEvidence(AFTER, Evidence.of(Stance.ASSERTS, Source.of("Other.")), HAND),
                new WithdrawCaveat(POSED, "Other", Optional.of(AFTER), HAND),
                new MakeLead(AFTER, true),
                new ReviseTarget.ToRegion(POSED, Optional.of(new Region.Rectangle(1, 2, 3, 4)), HAND),
                new ReviseTarget.ToPage(POSED, Optional.of(2), HAND),
                new ReviseTarget.ToBeyond(AFTER, Optional.of(Beyond.of("left")), HAND));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void membersOfOthersStayOnEveryLevelWhateverIsEdited(Edit edit) throws Exception {
        JsonNode tree = StrictJson.read(Example.text());
        int members = addEverywhere(tree, 0);
        Path photograph = folder.resolve(Example.PHOTOGRAPH);
        Files.writeString(SidecarName.of(photograph), CanonicalText.of(tree));
        Desk desk = new Desk(photograph, "B. Lang").edit(edit);
        desk.save();
        String saved = Desk.text(photograph);
        assertThat(saved).isNotEqualTo(CanonicalText.of(tree));
        JsonNode without = withoutHistory(saved);
        for (int member = 0; member < members; member++) {
            assertThat(CanonicalText.onOneLine(without)).contains("\"x:" + member + "\":" + member + ".0");
        }
    }

    /** What the edit itself wrote down of what stood there before does not count. */
    private static JsonNode withoutHistory(String saved) throws Unreadable {
        JsonNode tree = StrictJson.read(saved);
        JsonNode log = tree.get("caveat:changeLog");
        ((ObjectNode) tree).set("caveat:changeLog", Json.array(List.of(log.get(0))));
        return tree;
    }

    private static int addEverywhere(JsonNode node, int from) {
        int next = from;
        for (JsonNode child : node) {
            next = addEverywhere(child, next);
        }
        if (node instanceof ObjectNode object) {
            object.set("x:" + next, Json.number(next + ".0"));
            next++;
        }
        return next;
    }
}
