package org.caveat.export.iiif;

import org.caveat.export.CaveatLines;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Caveat;

/**
 * A caveat as an annotation. What it says is a body of its own in each language; kind, dispute and standing are tags, which
 * viewers show as such; all the rest is told in words, each source in a body, the sources that dispute it last.
 */
final class CaveatAnnotation {
    private final Presentation presentation;
    private final CaveatLines lines;

    CaveatAnnotation(Presentation presentation, PublishedPhotograph photograph) {
        this.presentation = presentation;
        this.lines = new CaveatLines(
                photograph, presentation.caveats(photograph), presentation.words(), presentation.messages());
    }

    Bodies bodies(Caveat caveat) {
        Bodies bodies = new Bodies(presentation);
        bodies.said(presentation.words().texts().of(caveat), Bodies.COMMENTING);
        lines.tags(caveat).forEach(tag -> bodies.own(tag, Bodies.TAGGING));
        bodies.own(lines.record(caveat), Bodies.ASSESSING);
        lines.sources(caveat).forEach(source -> bodies.own(source, Bodies.LINKING));
        lines.replies(caveat).forEach(reply -> bodies.said(reply, Bodies.REPLYING));
        return bodies;
    }
}
