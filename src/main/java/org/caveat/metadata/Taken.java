package org.caveat.metadata;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EXIF's way of writing a moment: {@code 1998:05:01 12:00:00}, of which programs keep the numbers and not the signs. */
final class Taken {
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4})[:/. -](\\d{2})[:/. -](\\d{2})[ T]+(\\d{2}):(\\d{2}):(\\d{2})(?!\\d).*", Pattern.DOTALL);

    private Taken() {}

    /** The moment as a local date and time of ISO 8601, to the second; nothing where it is none. */
    static Optional<String> read(String exif) {
        Matcher moment = MOMENT.matcher(exif.strip());
        if (!moment.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                                    number(moment, 1),
                                    number(moment, 2),
                                    number(moment, 3),
                                    number(moment, 4),
                                    number(moment, 5),
                                    number(moment, 6))
                            .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")))
                    .filter(written -> !written.startsWith("0000"));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Whether anything is said: blanks, with or without colons, say that the moment is not known (CIPA DC-008, 4.6.5 F). */
    static boolean claims(String exif) {
        return exif.chars().anyMatch(letter -> letter > ' ' && letter != ':');
    }

    private static int number(Matcher moment, int group) {
        return Integer.parseInt(moment.group(group));
    }
}
