package org.caveat.export.iiif;

import java.util.List;
import java.util.Optional;
import org.caveat.export.EvidenceLines;
import org.caveat.export.EvidenceView;
import org.caveat.export.EvidenceViews;
import org.caveat.export.Lines;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import tools.jackson.databind.node.ObjectNode;

/** A caption, ours or the original one, as an annotation: a choice of its languages, and what it rests on. */
final class CaptionAnnotation {
    private final Presentation presentation;
    private final EvidenceViews views;

    CaptionAnnotation(Presentation presentation, PublishedPhotograph photograph) {
        this.presentation = presentation;
        this.views = presentation.evidence(photograph);
    }

    Bodies bodies(Statement caption) {
        Bodies bodies = new Bodies(presentation);
        List<ObjectNode> texts = caption.get(StatementFields.BODY).stream()
                .filter(body -> !body.text().value().isBlank())
                .map(body -> text(bodies, body))
                .toList();
        bodies.choice(texts);
        bodies.own(record(caption), Bodies.ASSESSING);
        EvidenceLines lines = new EvidenceLines(presentation.messages());
        for (EvidenceView source : views.of(caption.get(StatementFields.EVIDENCE))) {
            bodies.own(lines.of(source), Bodies.LINKING);
        }
        return bodies;
    }

    private static ObjectNode text(Bodies bodies, Body body) {
        return bodies.said(body.text(), Bodies.DESCRIBING, body.creator());
    }

    private Lines record(Statement caption) {
        Lines lines = new Lines(presentation.messages());
        if (caption.isOriginalCaption()) {
            lines.item(presentation.words().labels().get("original-caption"));
        }
        caption.get(StatementFields.BODY).stream()
                .flatMap(body -> body.transcription().stream())
                .distinct()
                .forEach(way -> lines.item(presentation.messages().get("iiif.transcription"), way));
        caption.get(StatementFields.CERTAINTY)
                .ifPresent(certainty -> lines.item(
                        presentation.messages().get("export.line-certainty"),
                        presentation.words().labels().certainty(certainty)));
        if (caption.get(StatementFields.STATUS).equals(Optional.of(Status.WITHDRAWN))) {
            lines.item(presentation
                    .words()
                    .labels()
                    .get("no-longer-stands", caption.get(StatementFields.REASON).orElseGet(() -> presentation
                            .words()
                            .labels()
                            .get("no-reason"))));
        }
        return lines;
    }
}
