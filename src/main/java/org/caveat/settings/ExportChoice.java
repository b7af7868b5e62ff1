package org.caveat.settings;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Foreign;

/**
 * How a collection was to be exported the last time.
 *
 * @param formats their names
 * @param options what was wanted of what can be wanted, in the words of the command line; words of other versions among
 *     them
 * @param scope which photographs: {@code all}, {@code found}, {@code chosen}, or {@code selection:} and its id
 * @param unknown what other versions remember, kept as it is
 */
public record ExportChoice(
        List<String> formats, List<String> options, Optional<String> scope, Places places, Foreign unknown) {
    /** Nothing is known. */
    public static final ExportChoice NONE = new ExportChoice(
            List.of(),
            List.of(),
            Optional.empty(),
            new Places(Optional.empty(), Optional.empty(), Optional.empty()),
            Foreign.NONE);

    public ExportChoice {
        formats = List.copyOf(formats);
        options = List.copyOf(options);
    }

    /**
     * Where it goes.
     *
     * @param target the folder, as it was typed
     * @param written the folder that the last export was written into: that one it may replace
     * @param baseUrl where it will be published
     */
    public record Places(Optional<String> target, Optional<String> written, Optional<String> baseUrl) {}

    /** The same in these formats. */
    public ExportChoice as(List<String> newFormats) {
        return new ExportChoice(newFormats, options, scope, places, unknown);
    }

    /** The same once an export was written. */
    public ExportChoice written(String folder) {
        Places now = new Places(places.target(), Optional.of(folder), places.baseUrl());
        return new ExportChoice(formats, options, scope, now, unknown);
    }
}
