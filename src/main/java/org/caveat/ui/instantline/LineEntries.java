package org.caveat.ui.instantline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.LineDate;
import org.caveat.export.LineTick;
import org.caveat.export.LineWords;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.OwnKind;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Edtf;

/**
 * Finds the dates of a photograph, and the words for them.
 *
 * @param own the kinds of the collection's own
 * @param language BCP 47: in which texts are shown first
 */
public record LineEntries(Messages messages, Words words, List<OwnKind> own, String language) {
    /** By which the photograph's own date is known; no caveat's id is like it. */
    static final String INSTANT = "instant";

    /** The photograph's own date, and those of the caveats that stand; what cannot be read as a date has no place. */
    List<LineEntry> of(AnnotatedPhotograph state) {
        List<LineEntry> entries = new ArrayList<>();
        state.photograph().taken().flatMap(this::instant).ifPresent(entries::add);
        for (Caveat caveat : state.caveatsInOrder()) {
            caveat.date().filter(date -> caveat.stands()).ifPresent(date -> entries.add(entry(caveat, date)));
        }
        return List.copyOf(entries);
    }

    private Optional<LineEntry> instant(Taken taken) {
        String said = messages.get("instantline.instant", words.date(taken));
        return taken.date().map(date -> new LineEntry(new LineDate(INSTANT, date, said, true), Optional.empty(), said));
    }

    /** The photograph's own date where there is no room to say what it is: it is the one in ink. */
    LineDate brief(LineDate instant) {
        return new LineDate(instant.key(), instant.date(), words.instantInBrief(instant.date()), instant.isInstant());
    }

    private LineEntry entry(Caveat caveat, Edtf date) {
        Optional<String> brief = Text.best(caveat.shortTexts(), language).map(Text::value);
        String label = lineWords().label(brief, date);
        String kind = words.kind(caveat.kind(), own);
        String inFull = Text.best(caveat.texts(), language)
                .map(text -> messages.get("instantline.mark", kind, words.date(date), text.value()))
                .orElseGet(() -> messages.get("instantline.mark-wordless", kind, words.date(date)));
        return new LineEntry(new LineDate(caveat.id(), date, label, false), Optional.of(caveat.kind()), inFull);
    }

    /** What stands under a mark of the axis. */
    String tick(LineTick tick) {
        return lineWords().tick(tick);
    }

    private LineWords lineWords() {
        return new LineWords(words, messages.locale());
    }
}
