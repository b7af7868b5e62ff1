package org.caveat.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Beyond;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Name;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** One caveat, as text: what it says, how sure it is and what it rests on, never the one without the others. */
final class CaveatText {
    private static final int INDENT = 2;
    private static final int LABEL = 16;

    private final Messages messages;
    private final Words words;

    CaveatText(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    void print(Shown photograph, Caveat caveat, Paragraphs text) {
        text.blank();
        text.text(INDENT, String.join(" · ", marks(caveat)));
        for (Text said : caveat.texts()) {
            text.labelled(INDENT, caveat.texts().size() > 1 ? 4 : 0, tag(caveat, said), said.value());
        }
        if (caveat.texts().isEmpty()) {
            text.text(INDENT, messages.get("cli.show-no-text"));
        }
        about(photograph, caveat).forEach(line -> text.labelled(INDENT, LABEL, line.label(), line.text()));
        caveat.evidence().forEach(evidence -> evidence(evidence, text));
        text.text(INDENT, caveat.id());
    }

    private List<String> marks(Caveat caveat) {
        List<String> marks = new ArrayList<>();
        marks.add(words.kind(caveat.kind()));
        caveat.certainty().ifPresent(certainty -> marks.add(words.certainty(certainty)));
        marks.add(words.status(caveat.status()));
        mark(marks, caveat.isLead(), "cli.show-lead");
        mark(marks, caveat.isDisputed(), "cli.show-disputed");
        mark(marks, caveat.isUnsourced(), "cli.show-unsourced");
        mark(marks, caveat.isPrivate(), "cli.show-private");
        return marks;
    }

    private void mark(List<String> marks, boolean holds, String key) {
        if (holds) {
            marks.add(messages.get(key));
        }
    }

    private static String tag(Caveat caveat, Text text) {
        return caveat.texts().size() > 1 ? text.language() : "";
    }

    private List<Line> about(Shown photograph, Caveat caveat) {
        List<Line> lines = new ArrayList<>();
        caveat.shortTexts().forEach(text -> line(lines, "cli.show-short", Optional.of(text.value())));
        line(lines, "cli.show-when", caveat.when().map(this::when));
        line(lines, "cli.show-where", caveat.place().map(Name::value));
        line(lines, "cli.show-region", caveat.region().map(Region::spelled));
        line(lines, "cli.show-beyond", caveat.beyond().map(CaveatText::beyond));
        line(lines, "cli.show-on-file", photograph.state().otherFile(caveat));
        line(lines, "cli.show-page", caveat.page().map(String::valueOf));
        CaveatMembers.about(photograph, caveat).forEach(name -> line(lines, "cli.show-about", Optional.of(name)));
        line(lines, "cli.show-reason", caveat.statement().get(StatementFields.REASON));
        line(lines, "cli.show-replaced", caveat.statement().get(StatementFields.REPLACED_BY));
        return lines;
    }

    private String when(String edtf) {
        String inWords = words.date(edtf);
        return inWords.equals(edtf) ? edtf : inWords + " (" + edtf + ")";
    }

    private static String beyond(Beyond mark) {
        return mark.edge() + mark.at().map(at -> ":" + at).orElse("");
    }

    private void line(List<Line> lines, String key, Optional<String> text) {
        text.ifPresent(there -> lines.add(new Line(messages.get(key), there)));
    }

    private static String cited(Source source) {
        String between = source.citation().endsWith(".") ? " " : ", ";
        return source.citation()
                + source.locator().map(place -> between + place).orElse("");
    }

    private void evidence(Evidence evidence, Paragraphs text) {
        text.labelled(INDENT, LABEL, words.stance(evidence.stance()), cited(evidence.source()));
        List<String> more = new ArrayList<>();
        evidence.quote().ifPresent(quote -> more.add(messages.get("text.quoted", quote)));
        evidence.notes().forEach(note -> more.add(note.value()));
        evidence.source().identifier().ifPresent(more::add);
        evidence.accessed().ifPresent(date -> more.add(messages.get("cli.show-accessed", words.date(date))));
        more.forEach(line -> text.text(INDENT + LABEL, line));
    }
}
