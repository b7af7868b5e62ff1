package org.caveat.cli.print;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.cli.console.Console;
import org.caveat.collection.versions.VersionWords;
import org.caveat.metadata.Entry;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.Caveat;
import org.caveat.text.Messages;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;

/** All that is known and said of a photograph, as text: the words first, then the file. */
public final class PhotographPage {
    private static final int INDENT = 2;
    /** Room for the longest label of any language, the tag of what it is in, and a gap. */
    private static final int LABEL = 25;

    private static final int METADATA = 36;

    private final Console console;
    private final Messages messages;
    private final CaptionText caption;
    private final CaveatText caveats;
    private final VersionsText versions;
    private final VersionWords words;

    public PhotographPage(Console console, Messages messages, Words words) {
        this.console = console;
        this.messages = messages;
        this.caption = new CaptionText(messages, words);
        this.caveats = new CaveatText(messages, words);
        this.versions = new VersionsText(console, messages);
        this.words =
                new VersionWords(messages, words, new SaidWords(messages, words, List.of()), ZoneId.systemDefault());
    }

    public void print(Examined examined) {
        Shown photograph = examined.shown();
        Paragraphs text = new Paragraphs(console);
        text.text(0, photograph.file());
        text.text(0, String.join(" · ", facts(photograph)));
        photograph.holding().reason().ifPresent(reason -> text.text(0, reason));
        lines(text, messages.get("cli.show-caption"), caption.lines(photograph));
        List<Caveat> all = photograph.state().caveatsInOrder();
        text.heading(messages.get("cli.show-caveats", all.size()));
        all.forEach(caveat -> caveats.print(photograph, caveat, text));
        versions.print(photograph.file(), words.of(photograph.state()));
        FileFacts whole = photograph.holding().facts().whole();
        lines(text, messages.get("cli.show-file"), file(examined, whole));
        metadata(text, whole.entries());
    }

    private List<String> facts(Shown photograph) {
        Header header = photograph.holding().facts().header();
        List<String> facts = new ArrayList<>();
        if (!header.mediaType().isEmpty()) {
            facts.add(header.mediaType());
        }
        if (photograph.width().isPresent() && photograph.height().isPresent()) {
            facts.add(header.width() + " × " + header.height());
        }
        facts.add(messages.get("cli.show-bytes", header.bytes()));
        return facts;
    }

    private List<Line> file(Examined examined, FileFacts whole) {
        Shown photograph = examined.shown();
        var facts = whole.facts();
        List<Line> lines = new ArrayList<>();
        add(lines, "cli.show-taken", facts.taken());
        add(lines, "cli.show-camera", facts.device().camera());
        facts.device()
                .gps()
                .ifPresent(gps -> add(lines, "cli.show-gps", Optional.of(gps.latitude() + ", " + gps.longitude())));
        facts.credit().creators().forEach(creator -> add(lines, "cli.show-creator", Optional.of(creator)));
        add(lines, "cli.show-copyright", facts.credit().copyright());
        add(lines, "cli.show-sha256", examined.sha256());
        photograph.files().forEach(file -> add(lines, "cli.show-other-file", Optional.of(file)));
        whole.problems().forEach(problem -> add(lines, "cli.show-problem", Optional.of(problem)));
        return lines;
    }

    private void add(List<Line> lines, String key, Optional<String> value) {
        value.ifPresent(text -> lines.add(new Line(messages.get(key), text)));
    }

    private static void lines(Paragraphs text, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            text.heading(heading);
            lines.forEach(line -> text.labelled(INDENT, LABEL, line.label(), line.text()));
        }
    }

    private void metadata(Paragraphs text, List<Entry> entries) {
        String group = "";
        for (Entry entry : entries) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                text.heading(group);
            }
            text.labelled(INDENT, METADATA, entry.tag(), entry.value());
        }
    }
}
