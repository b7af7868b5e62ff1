package org.caveat.ui.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.template.Filling;
import org.caveat.edit.template.PlaceholderValues;
import org.caveat.edit.template.ToSay;
import org.caveat.metadata.Entry;
import org.caveat.metadata.FileFacts;
import org.caveat.model.Template;

/** What a template says of each photograph. */
public record OfTemplate(ToSay template, LocalDate today) implements Wish.OfEach {

    public static OfTemplate of(Template template, LocalDate today) {
        return new OfTemplate(ToSay.of(template), today);
    }

    @Override
    public Wish.OfOne of(Holding photograph, int place) {
        // one that asks for nothing in the file does not have it read
        Once entries = new Once(photograph.facts());
        PlaceholderValues values =
                new PlaceholderValues(photograph.state(), today, place, name -> metadata(entries.get(), name));
        Filling filling = Filling.of(template, values);
        return new Wish.OfOne(filling.toSay(), filling.missing(), false);
    }

    /** What a file says, read once for however many placeholders. */
    private static final class Once {
        private FileFacts facts;

        Once(FileFacts facts) {
            this.facts = facts;
        }

        List<Entry> get() {
            facts = facts.whole();
            return facts.entries();
        }
    }

    private static Optional<String> metadata(List<Entry> entries, String name) {
        return entries.stream()
                .filter(entry -> nameOf(entry).equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /** What the placeholder for a value of the file is called. */
    static String nameOf(Entry entry) {
        return entry.group() + "/" + entry.tag();
    }
}
