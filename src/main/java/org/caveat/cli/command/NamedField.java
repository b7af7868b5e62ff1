package org.caveat.cli.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.caveat.cli.console.Refusal;
import org.caveat.edit.caption.CaptionField;

/** The fields of the caption that {@code --set}, {@code --add} and {@code --clear} know, by their names. */
final class NamedField {
    private static final EnumSet<CaptionField> KNOWN = EnumSet.range(CaptionField.HEADLINE, CaptionField.TITLE_ORIGIN);

    private NamedField() {}

    static CaptionField of(String key, Desk desk) throws Refusal {
        Optional<CaptionField> named =
                KNOWN.stream().filter(field -> field.key().equals(key)).findFirst();
        List<String> known = KNOWN.stream().map(CaptionField::key).toList();
        return named.orElseThrow(() -> desk.wrongUsage("cli.field-unknown", key, String.join(" ", known)));
    }
}
