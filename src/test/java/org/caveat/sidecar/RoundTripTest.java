package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.ReviseText;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is not ours comes back to the letter, wherever it stands. */
class RoundTripTest {
    private static final int DEPTH = 3;

    private static final List<String> NUMBERS = List.of(
            "1.0", "-0", "1e400", "12345678901234567890", "0.10E-7", "3", "-5", "1E5", "0e0", "9223372036854775807");
    private static final List<String> TEXTS =
            List.of("Cafe\u0301", "\ud800", "\udc00\ud800x", "\u2028\u0000\u007f", "é", "\"\\/");

    private final SidecarJson json = new SidecarJson(Messages.english());

    /** JSON of any kind, with numbers and strings that careless programs change. */
    @Provide
    Arbitrary<JsonNode> foreign() {
        return nested(DEPTH);
    }

    /** Values nested at the most so deep: without a bound, chance now and then grows a tree larger than memory. */
    private Arbitrary<JsonNode> nested(int depth) {
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                Arbitraries.of(NUMBERS).map(Json::number),
                Arbitraries.of(TEXTS).map(Json::string),
                Arbitraries.strings().ofMaxLength(8).map(Json::string),
                Arbitraries.of(true, false).map(Json::flag),
                Arbitraries.just(Json.nothing()));
        return depth == 0 ? leaves : Arbitraries.oneOf(leaves, leaves, lists(depth - 1), objects(depth - 1));
    }

    private Arbitrary<JsonNode> lists(int depth) {
        return nested(depth).list().ofMaxSize(3).map(Json::array);
    }

    private Arbitrary<JsonNode> objects(int depth) {
        Arbitrary<String> keys = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(3), Arbitraries.of(TEXTS));
        return Arbitraries.maps(keys, nested(depth)).ofMaxSize(3).map(members -> {
            ObjectNode object = Json.object();
            members.forEach(object::set);
            return object;
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void membersOfOthersComeBackFromEveryLevel(
            @ForAll("foreign") JsonNode one, @ForAll("foreign") JsonNode other, @ForAll Random random)
            throws UnreadableSidecar, Unreadable {
        JsonNode tree = StrictJson.read(Example.resource("every-key.caveat.json"));
        Map<String, JsonNode> added = addEverywhere(tree, List.of(one, other), random);
        String text = CanonicalText.of(tree);
        Statistics.label("careless").collect(NUMBERS.stream().anyMatch(text::contains) || text.contains("\\ud800"));
        Statistics.label("careless").coverage(often -> often.check(true).percentage(share -> share > 20));
        assertThat(json.text(json.read(text))).isEqualTo(text);
        assertThat(added).isNotEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 30)
    void membersOfOthersSurviveAnEditAndASave(
            @ForAll("foreign") JsonNode one, @ForAll("foreign") JsonNode other, @ForAll Random random)
            throws Exception {
        JsonNode tree = StrictJson.read(Example.text());
        Map<String, JsonNode> added = addEverywhere(tree, List.of(one, other), random);
        Path folder = Files.createTempDirectory("caveat");
        Path photograph = folder.resolve(Example.PHOTOGRAPH);
        Files.writeString(SidecarName.of(photograph), scattered(tree, random));
        Desk desk = new Desk(photograph, "A. Marin");
        String id = desk.state.caveats().get(0).id();
        var unknown = Optional.of(Certainty.UNKNOWN);
        desk.edit(new ReviseStatement<>(id, StatementFields.CERTAINTY, unknown, desk.hand()))
                .save();
        String flat = CanonicalText.onOneLine(StrictJson.read(Desk.text(photograph)));
        added.forEach((key, value) -> assertThat(flat).contains("\"" + key + "\":" + CanonicalText.onOneLine(value)));
        clear(folder);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 30)
    void membersOfOthersSurviveAMerge(
            @ForAll("foreign") JsonNode one, @ForAll("foreign") JsonNode other, @ForAll Random random)
            throws Exception {
        JsonNode tree = StrictJson.read(Example.text());
        Map<String, JsonNode> added = addEverywhere(tree, List.of(one, other), random);
        Path folder = Files.createTempDirectory("caveat");
        Path photograph = folder.resolve(Example.PHOTOGRAPH);
        Files.writeString(SidecarName.of(photograph), CanonicalText.of(tree));
        Desk marin = new Desk(photograph, "A. Marin");
        Desk lang = new Desk(photograph, "B. Lang");
        String id = marin.state.caveats().get(0).id();
        lang.edit(new ReviseText(id, "en", "Posed.", lang.hand())).save();
        marin.edit(new ReviseText(id, "en", "Staged.", marin.hand()))
                .caption("Two armies.")
                .save();
        String flat = CanonicalText.onOneLine(StrictJson.read(Desk.text(photograph)));
        assertThat(flat).contains("caveat:conflict").contains("Posed.").contains("Staged.");
        added.forEach((key, value) -> assertThat(flat).contains("\"" + key + "\":" + CanonicalText.onOneLine(value)));
        clear(folder);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void whatIsLeftOfAFileIsReadAsWhatIsWrittenOfIt(@ForAll Random random) throws UnreadableSidecar, Unreadable {
        JsonNode tree = StrictJson.read(Example.resource("every-key.caveat.json"));
        forget(tree, random);
        AnnotatedPhotograph state = json.read(CanonicalText.of(tree));
        assertThat(json.read(json.text(state))).isEqualTo(state);
        assertThat(json.text(json.read(json.text(state)))).isEqualTo(json.text(state));
    }

    /** Adds a member of a name of its own to some of the objects, of whatever depth. */
    private static Map<String, JsonNode> addEverywhere(JsonNode tree, List<JsonNode> values, Random random) {
        Map<String, JsonNode> added = new LinkedHashMap<>();
        for (ObjectNode object : objects(tree)) {
            if (random.nextInt(3) > 0) {
                String key = "x:own" + added.size();
                JsonNode value = values.get(random.nextInt(values.size()));
                object.set(key, value.deepCopy());
                added.put(key, value);
            }
        }
        return added;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    /** Takes members away here and there, but for those without which it is no sidecar. */
    private static void forget(JsonNode tree, Random random) {
        for (ObjectNode object : objects(tree)) {
            List<String> keys = new ArrayList<>(object.propertyNames());
            keys.removeAll(List.of("type", "id", "caveat:kind"));
            keys.removeIf(key -> random.nextInt(5) > 0);
            object.remove(keys);
        }
    }

    /** The same tree, spelled as no two programs would: other spaces, other order. */
    private static String scattered(JsonNode tree, Random random) {
        return CanonicalText.of(tree).replace("\n", random.nextBoolean() ? "\r\n\t" : "\n");
    }

    private static void clear(Path folder) throws IOException {
        for (String name : Optional.ofNullable(folder.toFile().list()).orElse(new String[0])) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
    }
}
