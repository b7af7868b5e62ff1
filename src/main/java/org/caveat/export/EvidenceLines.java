package org.caveat.export;

import org.caveat.text.Messages;
import org.jspecify.annotations.Nullable;

/** A source in words: first what it does for the statement, then where it can be looked up and what it says. */
public final class EvidenceLines {
    private final Messages messages;

    /** With the words of a language. */
    public EvidenceLines(Messages messages) {
        this.messages = messages;
    }

    /** What is told of a source. */
    public Lines of(EvidenceView source) {
        EvidenceView.Work work = source.work();
        Lines lines = new Lines(messages).item(source.does(), work.citation());
        detail(lines, messages.get("export.line-locator"), work.locator());
        if (source.quote() != null) {
            lines.detail(messages.get("export.line-quotation"), messages.get("text.quoted", source.quote()));
        }
        source.notes().forEach(note -> lines.detail(noteLabel(note), note.value()));
        detail(lines, messages.get("export.line-identifier"), work.identifier());
        detail(lines, messages.get("export.line-source-photograph"), photograph(work));
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
        String label = messages.get("export.line-note");
        return note.lang() == null || note.lang().isEmpty() ? label : label + " (" + note.lang() + ")";
    }

    /** As the file names it, and where it is shown, where it is published too. */
    private static @Nullable String photograph(EvidenceView.Work work) {
        return work.photographPage() == null ? work.photograph() : work.photograph() + " " + work.photographPage();
    }
}
