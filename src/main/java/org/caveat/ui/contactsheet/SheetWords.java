package org.caveat.ui.contactsheet;

import java.util.List;
import java.util.Locale;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.model.Taken;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/**
 * The words on the sheet.
 *
 * @param language BCP 47: in which headlines are shown, where there is a choice
 */
public record SheetWords(Messages messages, Words words, String language) {

    String reading() {
        return messages.get("contactsheet.reading");
    }

    String status(Holding.Status status) {
        return messages.get("contactsheet." + status.name().toLowerCase(Locale.ROOT));
    }

    /** Why a photograph cannot be shown or worked with. */
    String cause(Holding holding) {
        return holding.reason().orElseGet(() -> status(holding.status()));
    }

    /** What to do about it. */
    String remedy(Holding.Status status) {
        return messages.get("contactsheet." + status.name().toLowerCase(Locale.ROOT) + "-remedy");
    }

    /** The instant as the archive puts it, else in our words. */
    String date(Taken taken) {
        return taken.display()
                .filter(said -> !said.isBlank())
                .or(() -> taken.date().map(words::dateInBrief))
                .orElse(taken.edtf());
    }

    String kind(Kind kind) {
        return words.kind(kind);
    }

    String flag(CellFace.Flag flag) {
        return messages.get(
                "contactsheet.flag-" + flag.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String kindCount(KindCount count) {
        return messages.get("contactsheet.kind-count", kind(count.kind()), count.count());
    }

    /** The whole cell in one sentence, for who cannot see it. */
    String aloud(CellFace face) {
        List<String> marks = java.util.stream.Stream.concat(
                        face.kinds().stream().map(this::kindCount),
                        face.flags().stream().map(this::flag))
                .toList();
        String second = face.picture() instanceof CellFace.Trouble trouble ? trouble.cause() : face.second();
        return messages.get("contactsheet.aloud", face.title(), second, String.join(", ", marks));
    }
}
