package org.caveat.export.iiif;

import java.util.List;
import org.caveat.export.EvidenceView;
import org.caveat.export.SpokenText;
import org.caveat.text.Messages;
import org.jspecify.annotations.Nullable;

/** A source in words: first what it does for the statement, then where it can be looked up and what it says. */
final class EvidenceLines {
    private final Messages messages;

    EvidenceLines(Messages messages) {
        this.messages = messages;
    }

    /** One body a source. */
    void writeTo(Bodies bodies, List<EvidenceView> sources) {
        sources.forEach(source -> bodies.own(lines(source), Bodies.LINKING));
    }

    private Lines lines(EvidenceView source) {
        EvidenceView.Work work = source.work();
        Lines lines = new Lines().item(source.does(), work.citation());
        detail(lines, messages.get("iiif.locator"), work.locator());
        if (source.quote() != null) {
            lines.detail(messages.get("iiif.quotation"), "“" + source.quote() + "”");
        }
        source.notes().forEach(note -> lines.detail(noteLabel(note), note.value()));
        detail(lines, messages.get("iiif.identifier"), work.identifier());
        detail(lines, messages.get("iiif.source-photograph"), photograph(work));
        if (work.accessed() != null) {
            lines.detail(work.accessed());
        }
        return lines;
    }

    private static void detail(Lines lines, String label, @Nullable String value) {
        if (value != null) {
            lines.detail(label, value);
        }
    }

    private String noteLabel(SpokenText note) {
        String label = messages.get("iiif.note");
        return note.lang() == null || note.lang().isEmpty() ? label : label + " (" + note.lang() + ")";
    }

    /** As the file names it, and its Canvas, where it is published too. */
    private static @Nullable String photograph(EvidenceView.Work work) {
        return work.photographPage() == null ? work.photograph() : work.photograph() + " " + work.photographPage();
    }
}
