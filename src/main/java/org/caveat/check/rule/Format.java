package org.caveat.check.rule;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The format of our files, as its JSON Schema (2020-12) tells it. Safe for several threads. */
public final class Format {
    /** More departures of one file than these tell nobody more. */
    private static final int ENOUGH = 10;

    private final Schema schema;
    private final Locale locale;

    private Format(String resource, Locale locale) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(resource));
        this.locale = locale;
    }

    /** The sidecar's. */
    public static Format ofSidecar(Locale locale) {
        return new Format("/schema/sidecar.schema.json", locale);
    }

    /** The collection file's. */
    public static Format ofCollection(Locale locale) {
        return new Format("/schema/collection.schema.json", locale);
    }

    /**
     * Where a file does not keep to the format.
     *
     * @param place a JSON pointer (RFC 6901); a slash alone for the whole file
     * @param reason what is wrong there
     */
    record Departure(String place, String reason) {}

    /** The departures of a JSON text, the most exact ones, in the order in which they stand. */
    List<Departure> departures(String json) {
        List<Error> errors = schema.validate(
                json, InputFormat.JSON, context -> context.executionConfig(config -> config.locale(locale)));
        List<String> places = errors.stream().map(Format::place).toList();
        return errors.stream()
                .filter(error -> places.stream().noneMatch(other -> other.startsWith(place(error) + "/")))
                .map(error -> new Departure(orRoot(place(error)), error.getMessage()))
                .distinct()
                .limit(ENOUGH)
                .toList();
    }

    private static String place(Error error) {
        return String.valueOf(error.getInstanceLocation());
    }

    private static String orRoot(String place) {
        return place.isEmpty() ? "/" : place;
    }

    private static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(Format.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
