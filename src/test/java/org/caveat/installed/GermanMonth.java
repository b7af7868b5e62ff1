package org.caveat.installed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a Java calls months in German: run by that of the installed program. */
final class GermanMonth {
    private GermanMonth() {}

    public static void main(String[] arguments) {
        System.out.println("on"
                + DateTimeFormatter.ofPattern(" d. MMMM y", Locale.GERMAN)
                        .withZone(ZoneOffset.UTC)
                        .format(Instant.parse("1871-10-09T12:00:00Z")));
    }
}
