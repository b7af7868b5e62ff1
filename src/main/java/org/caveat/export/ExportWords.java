package org.caveat.export;

import java.util.List;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** The words of what is made to be read, a web site or pages on paper, for its templates. */
public final class ExportWords {
    private final Messages messages;
    private final Words words;
    private final List<OwnKind> ownKinds;

    public ExportWords(Messages messages, Words words, List<OwnKind> ownKinds) {
        this.messages = messages;
        this.words = words;
        this.ownKinds = List.copyOf(ownKinds);
    }

    /** The words under a key of their file, which is given without {@code site.}. */
    public String get(String key, Object... arguments) {
        return messages.get("site." + key, arguments);
    }

    /** What somebody else said, in the marks of the language. */
    public String quoted(String said) {
        return messages.get("text.quoted", said);
    }

    /** What stands under a name, with a colon between them as the language sets it. */
    public String labelled(String label, String value) {
        return messages.get("text.labelled", label, value);
    }

    /** A name by itself, above or before what stands under it. */
    String label(String label) {
        return messages.get("text.label", label);
    }

    /** Several things told one after the other, in one line. */
    public String inARow(List<String> told) {
        return words.inARow(told);
    }

    public boolean has(String key) {
        return messages.has("site." + key);
    }

    public String kind(Kind kind) {
        return words.kind(kind, ownKinds);
    }

    public String question(Kind kind) {
        return words.question(kind, ownKinds);
    }

    public String certainty(Certainty certainty) {
        return words.certainty(certainty);
    }

    public String stance(Stance stance) {
        return words.stance(stance);
    }

    public String status(Status status) {
        return words.status(status);
    }

    /** A date as a file spells it, in words. */
    public String date(String edtf) {
        return words.date(edtf);
    }

    public Words words() {
        return words;
    }
}
