package org.caveat.ui.template;

import java.time.LocalDate;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.template.Filling;
import org.caveat.edit.template.PlaceholderValues;
import org.caveat.edit.template.ToSay;
import org.caveat.metadata.Entry;
import org.caveat.model.Template;

/** What a template says of each photograph. */
public record OfTemplate(ToSay template, LocalDate today) implements Wish.OfEach {

    public static OfTemplate of(Template template, LocalDate today) {
        return new OfTemplate(ToSay.of(template), today);
    }

    @Override
    public Wish.OfOne of(Holding photograph, int place) {
        PlaceholderValues values =
                new PlaceholderValues(photograph.state(), today, place, name -> metadata(photograph, name));
        Filling filling = Filling.of(template, values);
        return new Wish.OfOne(filling.toSay(), filling.missing(), false);
    }

    private static Optional<String> metadata(Holding photograph, String name) {
        return photograph.facts().entries().stream()
                .filter(entry -> nameOf(entry).equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /** What the placeholder for a value of the file is called. */
    static String nameOf(Entry entry) {
        return entry.group() + "/" + entry.tag();
    }
}
