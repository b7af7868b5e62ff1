package org.caveat.cli.print;

import java.util.function.Consumer;
import org.caveat.cli.console.Console;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Prints JSON on standard output, while it is being made: a long list is never held as a whole. */
public final class JsonPrinter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final Console console;

    public JsonPrinter(Console console) {
        this.console = console;
    }

    /** Prints one object, laid out for people to read as well. */
    public void document(Consumer<JsonMembers> members) {
        print(new Indented(), json -> new JsonMembers(json).inBraces(members));
    }

    /** Prints a list of objects as one document. */
    public <T> void documents(Iterable<T> all, JsonObject<T> shape) {
        print(new Indented(), json -> {
            json.writeStartArray();
            for (T one : all) {
                new JsonMembers(json).inBraces(members -> shape.write(one, members));
            }
            json.writeEndArray();
        });
    }

    /** Prints one object on a line of its own, which is there for the reader at once. */
    public void line(Consumer<JsonMembers> members) {
        print(new Compact(), json -> new JsonMembers(json).inBraces(members));
    }

    private void print(ObjectWriteContext layout, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = JSON.createGenerator(layout, console.output())) {
            content.accept(json);
        }
        console.print("\n");
        console.flush();
    }

    /** On one line. */
    private static class Compact extends ObjectWriteContext.Base {
        @Override
        public CharacterEscapes getCharacterEscapes() {
            return new HarmlessJson();
        }
    }

    /** A member a line. */
    private static final class Indented extends Compact {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
