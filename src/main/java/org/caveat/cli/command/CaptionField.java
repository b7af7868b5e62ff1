package org.caveat.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.cli.console.Refusal;

/** A field of the caption, by the name under which {@code --set}, {@code --add} and {@code --clear} know it. */
enum CaptionField {
    HEADLINE,
    DESCRIPTION,
    ALT,
    ORIGINAL_CAPTION,
    INSTANT,
    INSTANT_BASIS,
    PLACE,
    PERSON,
    CREATOR,
    IDENTIFIER,
    RIGHTS,
    KEYWORD,
    TITLE_ORIGIN;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds several values. */
    boolean isList() {
        return switch (this) {
            case PLACE, PERSON, CREATOR, IDENTIFIER, KEYWORD -> true;
            default -> false;
        };
    }

    static CaptionField of(String key, Desk desk) throws Refusal {
        Optional<CaptionField> named =
                Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
        List<String> known = Arrays.stream(values()).map(CaptionField::key).toList();
        return named.orElseThrow(() -> desk.wrongUsage("cli.field-unknown", key, String.join(" ", known)));
    }
}
