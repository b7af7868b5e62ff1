package org.caveat.importing.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.importing.Ids;
import org.caveat.importing.annotations.Canvases.Canvas;
import org.caveat.importing.annotations.Gathered.About;
import org.caveat.model.Agent;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;
import tools.jackson.databind.JsonNode;

/**
 * Annotations of the Web Annotation Data Model (W3C, 2017), wherever they stand in a file: alone, in lists, in pages and
 * collections, in manifests; those of Open Annotation that IIIF Presentation 2 has; and those of Annotorious 3.
 */
final class WebAnnotations {
    private static final List<String> WITHIN =
            List.of("@graph", "items", "first", "annotations", "sequences", "canvases", "otherContent", "resources");

    private final Gathered gathered;
    private final Canvases canvases = new Canvases();
    private int number;

    WebAnnotations(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(JsonNode tree) {
        canvases(tree);
        annotations(tree);
    }

    private static Stream<JsonNode> within(JsonNode node) {
        return node.isArray()
                ? node.values().stream()
                : WITHIN.stream().flatMap(key -> Nodes.all(node.path(key)).stream());
    }

    private void canvases(JsonNode node) {
        if (Nodes.is(node, "Canvas")) {
            canvases.add(node);
        }
        within(node).forEach(this::canvases);
    }

    private void annotations(JsonNode node) {
        boolean isOfAnnotorious = node.has("bodies") && node.has("target");
        if (Nodes.is(node, "Annotation") || isOfAnnotorious) {
            annotation(node);
        } else {
            within(node).forEach(this::annotations);
        }
    }

    private void annotation(JsonNode annotation) {
        List<String> motives = Nodes.under(annotation, "motivation").stream()
                .map(Nodes::text)
                .flatMap(Optional::stream)
                .map(WebAnnotations::plain)
                .toList();
        if (motives.contains("painting")) {
            return;
        }
        number++;
        String place = Nodes.id(annotation).orElse(String.valueOf(number));
        List<JsonNode> bodies = Nodes.under(annotation, "body", "bodies", "resource");
        for (JsonNode target : Nodes.under(annotation, "target", "on")) {
            List<String> named = source(target);
            Canvas canvas = named.isEmpty()
                    ? new Canvas(
                            List.of(gathered.file().replaceFirst("(?i)\\.json$", "")),
                            canvases.of("").size())
                    : canvases.of(named.get(0));
            gathered.about(canvas.names(), place).ifPresent(about -> {
                Optional<Region> region = region(target, new Selectors(about.size(), canvas.size()));
                if (region.isEmpty() && isOfAPart(target)) {
                    gathered.problem("importing.annotation-region", place);
                }
                new Said(annotation, about, region, motives).take(bodies);
            });
        }
    }

    private static String plain(String motive) {
        return motive.substring(Math.max(motive.lastIndexOf(':'), motive.lastIndexOf('#')) + 1);
    }

    private static List<String> source(JsonNode target) {
        if (target.isString()) {
            return Nodes.text(target).stream().toList();
        }
        return Nodes.under(target, "source", "full", "id", "@id").stream()
                .map(Nodes::id)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Region> region(JsonNode target, Selectors selectors) {
        Optional<Region> selected = selectors.region(Nodes.under(target, "selector"));
        return selected.or(() -> source(target).stream()
                .map(selectors::fragment)
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static boolean isOfAPart(JsonNode target) {
        return target.has("selector") || source(target).stream().anyMatch(address -> address.contains("#xywh="));
    }

    /** What one annotation says of one photograph. */
    private final class Said {
        private final JsonNode annotation;
        private final About about;
        private final Optional<Region> region;
        private final List<String> motives;

        Said(JsonNode annotation, About about, Optional<Region> region, List<String> motives) {
            this.annotation = annotation;
            this.about = about;
            this.region = region;
            this.motives = motives;
        }

        void take(List<JsonNode> bodies) {
            List<Text> comments = new ArrayList<>();
            for (JsonNode body : choices(bodies)) {
                Optional<Text> text = text(body);
                text.ifPresent(words -> take(body, words, comments));
            }
            if (!comments.isEmpty()) {
                comment(comments);
            }
        }

        /** Of a choice between languages, all. */
        private List<JsonNode> choices(List<JsonNode> bodies) {
            return bodies.stream()
                    .flatMap(body ->
                            Nodes.is(body, "Choice") ? Nodes.under(body, "items", "item").stream() : Stream.of(body))
                    .toList();
        }

        private void take(JsonNode body, Text words, List<Text> comments) {
            String purpose =
                    Nodes.text(body, "purpose").map(WebAnnotations::plain).orElse("");
            boolean isTag = purpose.equals("tagging") || Nodes.is(body, "Tag") || onlyMotive("tagging");
            boolean isName = purpose.equals("identifying") || onlyMotive("identifying");
            boolean describes = purpose.equals("describing") || onlyMotive("describing");
            if (isName) {
                about.said().person(words.value(), region);
            } else if (isTag && region.isEmpty()) {
                about.said().more(PhotographFields.KEYWORD, Name.of(words.value()));
            } else if (describes && region.isEmpty() && !annotation.has("caveat:kind")) {
                about.said().describe(Statement.CAPTION, words);
            } else {
                comments.add(words);
            }
        }

        private boolean onlyMotive(String motive) {
            return motives.equals(List.of(motive));
        }

        private Optional<Text> text(JsonNode body) {
            Optional<String> value = body.isString()
                    ? Nodes.text(body).filter(text -> !text.matches("https?://\\S+"))
                    : Nodes.text(body, "value", "chars", "label");
            String language =
                    Nodes.text(body, "language").orElse(gathered.arriving().language());
            boolean isMarkup = Nodes.text(body, "format").orElse("").contains("html");
            return value.map(text -> isMarkup ? PlainText.of(text) : text)
                    .filter(text -> !text.isBlank())
                    .map(text -> Text.of(language, text));
        }

        private void comment(List<Text> texts) {
            Optional<String> id = Nodes.id(annotation)
                    .map(own -> own.startsWith("urn:uuid:")
                            ? own
                            : Ids.of(about.said().fileName(), own));
            String kind = Nodes.text(annotation, "caveat:kind").orElse("");
            Statement statement = about.said().caveat(id, kind, texts, region);
            Optional<String> creator = Nodes.under(annotation, "creator").stream()
                    .flatMap(who -> Nodes.text(who, "name", "label", "id").or(() -> Nodes.text(who)).stream())
                    .findFirst();
            about.said()
                    .state(statement
                            .with(StatementFields.CREATOR, creator.map(Agent::person))
                            .with(
                                    StatementFields.CREATED,
                                    Nodes.text(annotation, "created").map(Timestamp::new)));
        }
    }
}
