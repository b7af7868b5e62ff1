package org.caveat.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.caveat.model.Timestamp;

/**
 * Moments of writing, in words.
 *
 * @param zone in which times are told
 */
public record MomentWords(Locale locale, ZoneId zone) {

    /** Day and minute; as the file spells it, where that is no moment. */
    public String of(Timestamp stamp) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(spelling())
                .withZone(zone);
        return stamp.moment().map(format::format).orElse(stamp.text());
    }

    /** English of no country is spelled here as in Britain, and so are its days and hours. */
    private Locale spelling() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
