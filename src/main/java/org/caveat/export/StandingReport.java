package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a report's file says of what was made from what. It is read word by word: to build a tree of it takes longer than
 * all else that there is to do where an export stands.
 */
final class StandingReport {
    /** What a report says of one format, as far as it tells whether that stands. */
    record Format(String madeFrom, List<ExportedFile> files) {}

    private final Map<String, Format> formats = new HashMap<>();
    private String type = "";

    private StandingReport() {}

    /** The formats that a report tells of; none where it is no report of this program's. */
    static Map<String, Format> formats(Path file) {
        StandingReport report = new StandingReport();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            parser.nextToken();
            members(parser, key -> report.member(key, parser));
        } catch (IOException | JacksonException unreadable) {
            return Map.of();
        }
        return report.type.equals(ReportFile.TYPE) ? report.formats : Map.of();
    }

    private void member(String key, JsonParser parser) {
        if (key.equals("type")) {
            type = text(parser);
        } else if (key.equals("formats")) {
            elements(parser, () -> format(parser));
        }
    }

    private void format(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        List<ExportedFile> files = new ArrayList<>();
        members(parser, key -> {
            if (key.equals("files")) {
                elements(parser, () -> files.add(file(parser)));
            } else {
                texts.put(key, text(parser));
            }
        });
        formats.put(
                texts.getOrDefault("format", ""),
                new Format(texts.getOrDefault(StandingExport.MADE_FROM, ""), List.copyOf(files)));
    }

    private static ExportedFile file(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        long[] bytes = {-1};
        members(parser, key -> {
            if (key.equals("bytes") && parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                bytes[0] = parser.getLongValue();
            } else {
                texts.put(key, text(parser));
            }
        });
        return new ExportedFile(
                texts.getOrDefault("path", ""),
                bytes[0],
                texts.getOrDefault("modified", ""),
                Optional.empty(),
                Optional.empty());
    }

    private static String text(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
    }

    /** Goes through an object; each member's value is left out as far as nobody reads it. */
    private static void members(JsonParser parser, Consumer<String> member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            member.accept(key);
            parser.skipChildren();
        }
    }

    /** Goes through an array. */
    private static void elements(JsonParser parser, Runnable element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            element.run();
        }
    }
}
