package org.caveat.export.iiif;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Person;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that is said of a photograph as a page of annotations on its Canvas (IIIF Presentation API 3.0, 5.5). The page lies in
 * the Manifest itself: whoever has the one has the other.
 */
final class AnnotationWriting {
    private final Presentation presentation;
    private final PublishedPhotograph photograph;
    private final String canvas;
    private final ArrayNode items = Json.array();
    /** How often an id stands in the sidecar: ids of annotations must differ. */
    private final Map<String, Integer> given = new HashMap<>();

    AnnotationWriting(Presentation presentation, PublishedPhotograph photograph) {
        this.presentation = presentation;
        this.photograph = photograph;
        this.canvas = presentation.ids().canvas(photograph);
    }

    /** The caveats first, in the order in which they are read; then the captions, then the persons shown. */
    ObjectNode page() {
        AnnotatedPhotograph state = photograph.state();
        CaveatAnnotation caveats = new CaveatAnnotation(presentation, photograph);
        for (Caveat caveat : state.caveatsInOrder()) {
            statement(caveat.statement(), Bodies.COMMENTING, caveats.bodies(caveat), photograph.region(caveat));
        }
        CaptionAnnotation captions = new CaptionAnnotation(presentation, photograph);
        state.statements().stream()
                .filter(statement -> statement.isCaption() || statement.isOriginalCaption())
                .filter(caption ->
                        caption.texts().stream().anyMatch(text -> !text.value().isBlank()))
                .forEach(caption -> statement(caption, Bodies.DESCRIBING, captions.bodies(caption), region(caption)));
        state.photograph().persons().stream()
                .filter(person -> person.region().isPresent())
                .forEach(this::person);
        ObjectNode page = Json.object();
        page.put("id", presentation.ids().part(photograph, "annotations"));
        page.put("type", "AnnotationPage");
        page.set("items", items);
        return page;
    }

    private void statement(Statement statement, String motivation, Bodies bodies, Optional<Region> region) {
        ObjectNode annotation = annotation("annotation/", statement.id(), motivation, bodies, region);
        StatementRecord.writeTo(annotation, statement);
    }

    private static Optional<Region> region(Statement statement) {
        return statement.get(StatementFields.TARGET).flatMap(Target::region);
    }

    private void person(Person person) {
        Bodies bodies = new PersonAnnotation(presentation).bodies(person);
        annotation("person/", person.id(), Bodies.TAGGING, bodies, person.region());
    }

    private ObjectNode annotation(String kind, String id, String motivation, Bodies bodies, Optional<Region> region) {
        String part = kind + Ids.segment(id);
        int before = given.merge(part, 1, Integer::sum);
        ObjectNode annotation = items.addObject();
        annotation.put("id", presentation.ids().part(photograph, before == 1 ? part : part + "-" + before));
        annotation.put("type", "Annotation");
        annotation.put("motivation", motivation);
        annotation.set("body", bodies.node());
        annotation.set("target", CanvasTarget.of(canvas, region));
        return annotation;
    }
}
