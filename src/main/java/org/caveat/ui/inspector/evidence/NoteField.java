package org.caveat.ui.inspector.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.control.Languages;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.TextFields;
import org.caveat.ui.inspector.draft.TypingLanguage;

/** What a source says, in our words: typed in the language that is typed in, while those in others stand below it. */
public final class NoteField {
    private final Messages messages;
    private final TypingLanguage language;
    private final GrowingArea area = new GrowingArea(1);
    private final FieldBox box;
    private List<Text> notes;

    /** @param changed is told when something is typed */
    public NoteField(
            List<Text> notes,
            TypingLanguage language,
            Messages messages,
            Runnable changed,
            Subscriptions subscriptions) {
        this.notes = List.copyOf(notes);
        this.language = language;
        this.messages = messages;
        box = new FieldBox(messages.get("evidence.note"), area).helped(messages.get("field.note"));
        TextFields fields = new TextFields(subscriptions);
        subscriptions.watch(language.tagProperty(), tag -> {
            TextFields.direct(area, tag);
            fields.show(area, words());
            showOthers();
        });
        fields.onTyping(area, typed -> {
            say(typed);
            changed.run();
        });
    }

    public Node node() {
        return box;
    }

    /** The notes, one a language. */
    public List<Text> notes() {
        return notes;
    }

    private String words() {
        return notes.stream().filter(this::isTyped).findFirst().map(Text::value).orElse("");
    }

    /** Whether a note is the one that is typed: in the language typed in, or in none where there is none in that. */
    private boolean isTyped(Text note) {
        boolean exact = notes.stream().anyMatch(this::isInLanguage);
        return exact ? isInLanguage(note) : note.language().isEmpty();
    }

    private boolean isInLanguage(Text note) {
        return note.language().equalsIgnoreCase(language.tag());
    }

    private void say(String typed) {
        List<Text> anew = new ArrayList<>();
        boolean found = false;
        for (Text note : notes) {
            boolean replaced = !found && isTyped(note);
            found |= replaced;
            if (!replaced) {
                anew.add(note);
            } else if (!typed.isBlank()) {
                anew.add(note.saying(typed));
            }
        }
        if (!found && !typed.isBlank()) {
            anew.add(Text.of(language.tag(), typed));
        }
        notes = List.copyOf(anew);
    }

    private void showOthers() {
        box.explain(notes.stream()
                .filter(note -> !isTyped(note))
                .map(note -> messages.get(
                        "evidence.note-in", Languages.name(note.language(), messages.locale()), note.value()))
                .collect(Collectors.joining("\n")));
    }
}
