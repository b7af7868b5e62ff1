package org.caveat.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first and the last day a date can mean.
 *
 * @param earliest empty where the date is open or unknown towards the past
 * @param latest empty where the date is open or unknown towards the future
 */
public record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {}
