package org.caveat.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.caveat.cli.console.Console;
import org.caveat.model.Taken;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Edtf;

/** A list of photographs as text: a line each. */
public final class PhotographTable {
    private final Console console;
    private final Messages messages;
    private final Words words;

    public PhotographTable(Console console, Messages messages, Words words) {
        this.console = console;
        this.messages = messages;
        this.words = words;
    }

    public void print(ListedPhotographs list) {
        console.line(
                messages.get("cli.list-title", list.title(), list.photographs().size()));
        if (list.photographs().isEmpty()) {
            return;
        }
        Columns columns = new Columns();
        columns.row(List.of(
                messages.get("cli.list-file"),
                messages.get("cli.list-instant"),
                messages.get("cli.list-caveats"),
                messages.get("cli.list-headline")));
        list.photographs().forEach(photograph -> columns.row(row(photograph)));
        console.line("");
        columns.print(console);
    }

    private List<String> row(Shown photograph) {
        return List.of(
                photograph.file(),
                photograph.state().photograph().taken().map(this::instant).orElse(""),
                caveats(photograph),
                photograph.holding().reason().or(photograph::headline).orElse(""));
    }

    private String instant(Taken taken) {
        return Edtf.of(taken.edtf()).map(words::instantInBrief).orElse(taken.edtf());
    }

    private String caveats(Shown photograph) {
        List<String> parts = new ArrayList<>();
        add(parts, "cli.list-standing", photograph.standing().size());
        add(parts, "cli.list-disputed", photograph.disputed());
        add(parts, "cli.list-unsourced", photograph.unsourced());
        add(parts, "cli.list-withdrawn", photograph.withdrawn());
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(messages.get(key, count));
        }
    }
}
