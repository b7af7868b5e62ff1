package org.caveat.settings;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Tells a file when a run reached its milestones, one JSON object a line, for those who measure. It costs nothing where
 * nobody asked for it, and never stops the program.
 */
public final class Trace {
    /** Names the file. */
    public static final String VARIABLE = "CAVEAT_TRACE";

    private final Optional<Path> file;
    private final Instant start;

    private Trace(Optional<Path> file, Instant start) {
        this.file = file;
        this.start = start;
    }

    /** A trace to the file that {@link #VARIABLE} names, if it does. */
    public static Trace of(Map<String, String> environment) {
        Optional<Path> file = Optional.ofNullable(environment.get(VARIABLE))
                .filter(name -> !name.isBlank())
                .flatMap(Trace::path);
        return new Trace(file, file.isPresent() ? Instant.now().minus(ProcessAge.now()) : Instant.EPOCH);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** See {@link #milestone(String, Map)}. */
    public void milestone(String name) {
        milestone(name, Map.of());
    }

    /**
     * Says that a milestone is reached: its name, the moment, and the milliseconds since the process was started.
     *
     * @param facts numbers that belong to it, such as how many photographs were read
     */
    public void milestone(String name, Map<String, Long> facts) {
        if (file.isPresent()) {
            write(file.get(), name, facts, Instant.now());
        }
    }

    private synchronized void write(Path to, String name, Map<String, Long> facts, Instant now) {
        StringWriter line = new StringWriter();
        // no mapper of objects: to make one takes so long that whoever measures would measure that
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("at", now.truncatedTo(ChronoUnit.MILLIS).toString());
            json.writeStringProperty("milestone", name);
            json.writeNumberProperty("ms", Duration.between(start, now).toMillis());
            facts.forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
        try {
            Files.writeString(to, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            return; // who measures sees that the file is missing; nobody else is to be troubled
        }
    }
}
