package org.caveat.export.iiif;

import java.time.LocalDate;
import java.util.Optional;
import org.caveat.model.Photograph;
import org.caveat.model.Taken;

/** The instant as viewers order photographs by it: the first day it can mean (IIIF Presentation API 3.0, 3.1). */
final class NavDate {
    /** {@code xsd:dateTime} has no year 0, and viewers read none of more than four digits. */
    private static final int LAST_YEAR = 9_999;

    private NavDate() {}

    static Optional<String> of(Photograph photograph) {
        return photograph
                .taken()
                .flatMap(Taken::date)
                .flatMap(date -> date.bounds().earliest())
                .filter(NavDate::isOrdinary)
                .map(day -> day + "T00:00:00Z");
    }

    private static boolean isOrdinary(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }
}
