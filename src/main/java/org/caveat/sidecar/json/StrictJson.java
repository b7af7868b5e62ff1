package org.caveat.sidecar.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON (RFC 8259) strictly, and without losing how anything was spelled.
 *
 * <p>Refused: what is not UTF-8, members of the same name in one object, nesting over {@value #DEEPEST} levels, files
 * over {@value #LARGEST} bytes. A byte order mark is passed over, as RFC 8259, 8.1 allows. A surrogate that stands alone
 * behind its escape is kept.
 */
public final class StrictJson {
    /** Objects and arrays within each other. */
    public static final int DEEPEST = 64;
    /** Bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final char REPLACEMENT = '\uFFFD';

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final UnaryOperator<String> sharing;

    private StrictJson(UnaryOperator<String> sharing) {
        this.sharing = sharing;
    }

    /**
     * The text of a file.
     *
     * @throws Unreadable where the file is too large or not UTF-8
     */
    public static String decode(byte[] file) throws Unreadable {
        if (file.length > LARGEST) {
            throw new Unreadable("sidecar.unreadable.too-large", LARGEST / 1024 / 1024);
        }
        String text = new String(file, StandardCharsets.UTF_8);
        // what is not UTF-8 has been replaced by this sign; the sign itself may stand there rightly
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(file);
    }

    private static String decodeStrictly(byte[] file) throws Unreadable {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            throw atTheEndOf(text.flip().toString(), "sidecar.unreadable.not-utf8");
        }
        return text.flip().toString();
    }

    /**
     * The tree a text spells.
     *
     * @throws Unreadable where it is not JSON, or refused
     */
    public static JsonNode read(String text) throws Unreadable {
        return read(text, value -> value);
    }

    /**
     * The tree a text spells, as {@link #read(String)} gives it.
     *
     * @param sharing gives an equal text for each that is read, so that those that come again are held once
     * @throws Unreadable where it is not JSON, or refused; it says the line and the column
     */
    public static JsonNode read(String text, UnaryOperator<String> sharing) throws Unreadable {
        return new StrictJson(sharing).tree(text);
    }

    private JsonNode tree(String text) throws Unreadable {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw atTheEndOf(body, "sidecar.unreadable.empty");
            }
            JsonNode tree = value(parser, first);
            if (parser.nextToken() != null) {
                throw at("sidecar.unreadable.not-json", parser.currentTokenLocation());
            }
            return tree;
        } catch (JacksonException refused) {
            throw at("sidecar.unreadable.not-json", refused.getLocation());
        }
    }

    private JsonNode value(JsonParser parser, JsonToken token) throws Unreadable {
        return switch (token) {
            case START_OBJECT, START_ARRAY -> within(parser, token);
            case VALUE_STRING -> Json.string(sharing.apply(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Json.number(parser.getString());
            case VALUE_TRUE -> Json.flag(true);
            case VALUE_FALSE -> Json.flag(false);
            case VALUE_NULL -> Json.nothing();
            default -> throw at("sidecar.unreadable.not-json", parser.currentTokenLocation());
        };
    }

    private JsonNode within(JsonParser parser, JsonToken token) throws Unreadable {
        if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
            TokenStreamLocation place = parser.currentTokenLocation();
            throw new Unreadable("sidecar.unreadable.too-deep", DEEPEST, place.getLineNr(), place.getColumnNr());
        }
        return token == JsonToken.START_OBJECT ? object(parser) : array(parser);
    }

    private ObjectNode object(JsonParser parser) throws Unreadable {
        ObjectNode object = Json.object();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (object.has(name)) {
                TokenStreamLocation place = parser.currentTokenLocation();
                throw new Unreadable("sidecar.unreadable.twice", name, place.getLineNr(), place.getColumnNr());
            }
            object.set(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser) throws Unreadable {
        ArrayNode array = Json.array();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }

    /** What follows the last character of a text is not what it should be. */
    private static Unreadable atTheEndOf(String text, String reason) {
        long line = text.chars().filter(sign -> sign == '\n').count() + 1;
        return new Unreadable(reason, line, text.length() - text.lastIndexOf('\n'));
    }

    private static Unreadable at(String reason, TokenStreamLocation place) {
        return new Unreadable(reason, place.getLineNr(), place.getColumnNr());
    }
}
