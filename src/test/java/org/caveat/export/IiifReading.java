package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.jsoup.Jsoup;

/**
 * Reads Manifests as a viewer would, with a JSON parser that knows nothing of how they are made: texts from the bodies,
 * and what is told in words from its lines. Every text must be one that a browser shows as it stands.
 */
public final class IiifReading implements ForeignReading {
    private static final Messages MESSAGES = Messages.english();
    private static final Words WORDS = new Words(MESSAGES);
    private static final String INDENT = "    ";

    @Override
    public String format() {
        return "iiif";
    }

    @Override
    public List<Told> read(Path folder) throws Exception {
        return told(folder);
    }

    /** The day on which a source was read stands there in words. */
    @Override
    public Told asItTells(Told told) {
        return told.citing(source -> source.readOn(
                source.accessed().isEmpty() ? "" : MESSAGES.get("site.accessed", WORDS.date(source.accessed()))));
    }

    @Override
    public String words(Path folder) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Path file : ForeignReading.files(folder)) {
            if (file.toString().matches(".*\\.json(ld)?")) {
                collect(parsed(file), words);
            }
        }
        return words.toString();
    }

    private static void collect(JsonValue value, StringBuilder words) {
        if (value instanceof JsonObject object) {
            object.forEach((key, member) -> {
                words.append(key).append('\n');
                collect(member, words);
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> collect(element, words));
        } else {
            words.append(value instanceof JsonString text ? text.getString() : value.toString())
                    .append('\n');
        }
    }

    /** What the annotations of the Manifests tell of the caveats, by id. */
    public static List<Told> told(Path iiif) throws Exception {
        List<Told> told = new ArrayList<>();
        for (JsonObject manifest : manifests(iiif)) {
            annotations(manifest)
                    .filter(annotation -> annotation.getString("motivation").equals("commenting"))
                    .forEach(annotation -> told.add(told(annotation)));
        }
        return Told.sorted(told);
    }

    public static List<JsonObject> manifests(Path iiif) throws Exception {
        List<JsonObject> manifests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(iiif)) {
            for (Path file : files.filter(file -> file.endsWith("manifest.json"))
                    .sorted()
                    .toList()) {
                manifests.add(parsed(file));
            }
        }
        return manifests;
    }

    public static JsonObject parsed(Path file) throws Exception {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        }
    }

    /** The annotations that comment on, describe or tag the Canvases of a Manifest. */
    public static Stream<JsonObject> annotations(JsonObject manifest) {
        return objects(manifest.getJsonArray("items"))
                .flatMap(canvas -> objects(canvas.getJsonArray("annotations")))
                .flatMap(page -> objects(page.getJsonArray("items")));
    }

    public static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject);
    }

    /** The texts of an annotation's bodies with a purpose, as a reader sees them. */
    public static List<String> bodies(JsonObject annotation, String purpose) {
        return objects(annotation.getJsonArray("body"))
                .filter(body -> body.getString("purpose", "").equals(purpose))
                .map(body -> shown(body.getString("value")))
                .toList();
    }

    /** The texts of a language map's key. */
    public static List<String> texts(JsonObject map, String key) {
        return map.getJsonArray(key).getValuesAs(JsonString.class).stream()
                .map(text -> shown(text.getString()))
                .toList();
    }

    /** What a browser shows of a text that it takes for HTML; the program's invisible joiners are no part of it. */
    public static String shown(String value) {
        assertThat(Jsoup.parseBodyFragment(value).body().childNodes())
                .as("taken for markup: " + value)
                .allMatch(node -> node instanceof org.jsoup.nodes.TextNode);
        assertThat(org.jsoup.parser.Parser.unescapeEntities(value, false))
                .as("a character reference")
                .isEqualTo(value);
        assertThat(value.startsWith("<") && value.endsWith(">"))
                .as("HTML by the rule of the Presentation API: " + value)
                .isFalse();
        return value.replaceAll("^\u2060(?=<)|(?<=[<&])\u2060", "");
    }

    private static Told told(JsonObject annotation) {
        List<String> tags = bodies(annotation, "tagging");
        List<String> assessed = lines(bodies(annotation, "assessing").get(0));
        return new Told(
                annotation.getString("canonical"),
                Told.plain(kind(tags.get(0))),
                Told.set(bodies(annotation, "commenting")),
                WordsBack.certainty(value(assessed, "• Certainty: ").orElse("")),
                WordsBack.status(tags.subList(1, tags.size())),
                tags.contains(MESSAGES.get("site.dispute")),
                bodies(annotation, "linking").stream()
                        .map(IiifReading::source)
                        .sorted(Told.bySpelling())
                        .toList());
    }

    private static Told.Source source(String body) {
        List<String> lines = lines(body);
        String[] first = lines.get(0).substring("• ".length()).split(": ", 2);
        String quotation = value(lines, "– Quotation: ").orElse("“”");
        return new Told.Source(
                WordsBack.stance(first[0]),
                Told.plain(first[1]),
                Told.plain(value(lines, "– Where: ").orElse("")),
                Told.plain(value(lines, "– DOI or address: ").orElse("")),
                Told.plain(quotation.substring(1, quotation.length() - 1)),
                Told.set(lines.stream()
                        .filter(line -> line.startsWith("– Note"))
                        .map(line -> line.split(": ", 2)[1])
                        .toList()),
                lines.stream()
                        .filter(line -> line.startsWith("– read on "))
                        .map(line -> Told.plain(line.substring("– ".length())))
                        .findFirst()
                        .orElse(""));
    }

    /** The lines of a body, each with the indented ones that belong to it. */
    private static List<String> lines(String body) {
        List<String> lines = new ArrayList<>();
        for (String line : body.split("\n", -1)) {
            if (line.startsWith(INDENT)) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + "\n" + line.substring(INDENT.length()));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Optional<String> value(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .findFirst();
    }

    private static String kind(String label) {
        return Stream.concat(Kind.KNOWN.stream(), Stream.of(new Kind("comment")))
                .filter(kind -> WORDS.kind(kind).equals(label))
                .map(Kind::key)
                .findFirst()
                .orElse(label);
    }
}
