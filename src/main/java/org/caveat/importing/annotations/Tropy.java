package org.caveat.importing.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caveat.importing.PictureSize;
import org.caveat.importing.annotations.Gathered.About;
import org.caveat.importing.catalogue.CatalogueRow;
import org.caveat.importing.catalogue.Destination;
import org.caveat.importing.catalogue.Mapping;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.Text;
import tools.jackson.databind.JsonNode;

/**
 * The JSON-LD that Tropy exports: items with their photographs, of these the notes and the selections with notes of their
 * own. Properties of its templates are understood by the terms they stand for, Dublin Core above all.
 */
final class Tropy {
    private static final Pattern TERM = Pattern.compile(".*[/#:]([^/#:]+)");
    /** What is no property of a template. */
    private static final Set<String> STRUCTURE = Set.of(
            "photo",
            "note",
            "selection",
            "tag",
            "list",
            "transcription",
            "metadata",
            "template",
            "path",
            "filename",
            "checksum",
            "mimetype",
            "width",
            "height",
            "x",
            "y",
            "angle",
            "mirror",
            "page",
            "size",
            "orientation");

    private final Gathered gathered;
    private final JsonNode context;

    Tropy(Gathered gathered, JsonNode tree) {
        this.gathered = gathered;
        this.context = tree.path("@context");
    }

    /** Whether a file is Tropy's. */
    static boolean wrote(JsonNode tree) {
        return tree.path("@context").toString().contains("tropy.org")
                || Nodes.under(tree, "@graph").stream().anyMatch(item -> item.has("photo"));
    }

    void read(JsonNode tree) {
        List<JsonNode> items = tree.has("@graph") ? Nodes.under(tree, "@graph") : Nodes.all(tree);
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), i + 1);
        }
    }

    private void item(JsonNode item, int number) {
        boolean isFirst = true;
        for (JsonNode photo : Nodes.under(item, "photo")) {
            List<String> names = new ArrayList<>();
            Nodes.text(photo, "filename").ifPresent(names::add);
            Nodes.text(photo, "path").ifPresent(names::add);
            String place = gathered.arriving().say("importing.item", number);
            Optional<About> about = gathered.about(names, place);
            if (about.isPresent()) {
                photo(photo, about.get(), place);
                properties(item, about.get(), place);
                tags(item, about.get());
                if (isFirst) {
                    notes(item, about.get(), Optional.empty());
                }
                isFirst = false;
            }
        }
    }

    private void photo(JsonNode photo, About about, String place) {
        properties(photo, about, place);
        tags(photo, about);
        notes(photo, about, Optional.empty());
        Nodes.under(photo, "transcription").forEach(words -> text(words)
                .ifPresent(text -> about.said().describe(Statement.ORIGINAL_CAPTION, text)));
        PictureSize drawnOn = new PictureSize(whole(photo, "width"), whole(photo, "height"));
        for (JsonNode selection : Nodes.under(photo, "selection")) {
            Optional<Region> region = new Selectors(about.size(), drawnOn)
                    .box(
                            Nodes.number(selection, "x"),
                            Nodes.number(selection, "y"),
                            Nodes.number(selection, "width"),
                            Nodes.number(selection, "height"));
            if (region.isEmpty()) {
                gathered.problem("importing.annotation-region", place);
            }
            boolean isNoted = notes(selection, about, region);
            Nodes.text(selection, "title", "dc:title")
                    .filter(title -> !isNoted)
                    .ifPresent(
                            title -> comment(about, Text.of(gathered.arriving().language(), title), region));
        }
    }

    private static int whole(JsonNode photo, String key) {
        double number = Nodes.number(photo, key);
        return number > 0 && number < Integer.MAX_VALUE ? (int) number : 0;
    }

    private static void tags(JsonNode of, About about) {
        Nodes.under(of, "tag").stream()
                .flatMap(tag -> Nodes.text(tag).or(() -> Nodes.text(tag, "name")).stream())
                .forEach(tag -> about.said().more(PhotographFields.KEYWORD, Name.of(tag)));
    }

    private boolean notes(JsonNode of, About about, Optional<Region> region) {
        List<Text> notes = Nodes.under(of, "note").stream()
                .flatMap(note -> text(note).stream())
                .toList();
        notes.forEach(note -> comment(about, note, region));
        return !notes.isEmpty();
    }

    private static void comment(About about, Text text, Optional<Region> region) {
        about.said().caveat(Optional.empty(), "", List.of(text), region);
    }

    /** The words of a note, plain where they are given so, else those of its markup. */
    private Optional<Text> text(JsonNode note) {
        JsonNode plain = note.path("text");
        JsonNode markup = note.path("html");
        JsonNode words = plain.isMissingNode() ? markup : plain;
        String language = Nodes.text(words, "@language")
                .or(() -> Nodes.text(note, "language"))
                .orElse(gathered.arriving().language());
        return Nodes.text(note.isString() ? note : words)
                .map(text -> plain.isMissingNode() && !note.isString() ? PlainText.of(text) : text)
                .filter(text -> !text.isBlank())
                .map(text -> Text.of(language, text));
    }

    /** What the template's properties say, each in the field that its term means. */
    private void properties(JsonNode of, About about, String place) {
        List<String> problems = new ArrayList<>();
        CatalogueRow row = new CatalogueRow(
                about.said(),
                gathered.arriving().say("importing.place", gathered.file(), place),
                gathered.arriving(),
                problems);
        for (Map.Entry<String, JsonNode> property : of.properties()) {
            String key = property.getKey();
            if (key.startsWith("@") || STRUCTURE.contains(key)) {
                continue;
            }
            String term = TERM.matcher(iri(key)).replaceFirst("$1");
            Destination destination = Mapping.guessed(List.of(term)).columns().getOrDefault(term, Destination.NOTHING);
            Nodes.all(property.getValue()).stream()
                    .flatMap(value -> Nodes.text(value).stream())
                    .filter(value -> !isNameOfTheFile(value, about))
                    .forEach(value -> row.take(destination, value));
        }
        problems.forEach(gathered::say);
    }

    /** Tropy calls a photograph after its file until somebody calls it otherwise. */
    private static boolean isNameOfTheFile(String value, About about) {
        String name = about.said().fileName();
        int dot = name.lastIndexOf('.');
        return value.equals(name) || value.equals(dot > 0 ? name.substring(0, dot) : name);
    }

    /** The term for which a key stands in the file's own context. */
    private String iri(String key) {
        JsonNode term = context.path(key);
        return Nodes.text(term).or(() -> Nodes.text(term, "@id")).orElse(key);
    }
}
