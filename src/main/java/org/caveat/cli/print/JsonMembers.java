package org.caveat.cli.print;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The members of one JSON object, in the order in which they are said. What is not known is said as {@code null}. */
public final class JsonMembers {
    private final JsonGenerator json;

    JsonMembers(JsonGenerator json) {
        this.json = json;
    }

    void inBraces(Consumer<JsonMembers> members) {
        json.writeStartObject();
        members.accept(this);
        json.writeEndObject();
    }

    public JsonMembers text(String name, String value) {
        json.writeName(name).writeString(value);
        return this;
    }

    public JsonMembers text(String name, Optional<String> value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeString, json::writeNull);
        return this;
    }

    public JsonMembers number(String name, long value) {
        json.writeName(name).writeNumber(value);
        return this;
    }

    public JsonMembers number(String name, Optional<Integer> value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeNumber, json::writeNull);
        return this;
    }

    /** A number that may be broken: a whole one is written without a point. */
    public JsonMembers decimal(String name, double value) {
        json.writeName(name);
        if (!Double.isFinite(value)) {
            json.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
        return this;
    }

    public JsonMembers flag(String name, boolean value) {
        json.writeName(name).writeBoolean(value);
        return this;
    }

    public JsonMembers texts(String name, Collection<String> values) {
        json.writeName(name).writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    /** An object of texts. */
    public JsonMembers texts(String name, Map<String, String> values) {
        return object(name, members -> values.forEach(members::text));
    }

    public JsonMembers object(String name, Consumer<JsonMembers> members) {
        json.writeName(name);
        inBraces(members);
        return this;
    }

    public <T> JsonMembers object(String name, Optional<T> value, JsonObject<T> shape) {
        json.writeName(name);
        value.ifPresentOrElse(thing -> inBraces(members -> shape.write(thing, members)), json::writeNull);
        return this;
    }

    public <T> JsonMembers objects(String name, Iterable<T> values, JsonObject<T> shape) {
        json.writeName(name).writeStartArray();
        values.forEach(thing -> inBraces(members -> shape.write(thing, members)));
        json.writeEndArray();
        return this;
    }
}
