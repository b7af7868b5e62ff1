package org.caveat.cli.print;

import java.util.List;
import org.caveat.cli.console.Console;
import org.caveat.collection.versions.OpenField;
import org.caveat.collection.versions.ToldVersion;
import org.caveat.text.Messages;

/** Fields that several curators changed, as text: the versions of each under their numbers, with who says so and when. */
public final class VersionsText {
    private static final int INDENT = 2;
    private static final int NUMBER = 4;

    private final Paragraphs text;
    private final Messages messages;

    public VersionsText(Console console, Messages messages) {
        this.text = new Paragraphs(console);
        this.messages = messages;
    }

    /**
     * Prints them; nothing, where there are none.
     *
     * @param file what is named to decide them
     */
    public void print(String file, List<OpenField> open) {
        if (open.isEmpty()) {
            return;
        }
        text.heading(messages.get("cli.show-versions", open.size()));
        open.forEach(this::print);
        text.blank();
        text.text(INDENT, messages.get("cli.show-choose", file, open.get(0).name()));
    }

    private void print(OpenField field) {
        text.blank();
        text.text(
                INDENT,
                messages.get(
                        field.holdsBoth() ? "cli.show-field-both" : "cli.show-field", field.name(), field.field()));
        for (int at = 0; at < field.versions().size(); at++) {
            ToldVersion version = field.versions().get(at);
            text.labelled(INDENT, NUMBER, String.valueOf(at + 1), version.inALine());
            text.text(INDENT + NUMBER, version.by());
        }
    }
}
