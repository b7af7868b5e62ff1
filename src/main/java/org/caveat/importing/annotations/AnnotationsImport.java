package org.caveat.importing.annotations;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.caveat.importing.Arriving;
import org.caveat.importing.ImportFailure;
import org.caveat.importing.Readings;
import org.caveat.importing.Source;
import org.caveat.importing.WayIn;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import tools.jackson.databind.JsonNode;

/** Brings in annotations that others made, from one file of JSON. */
public final class AnnotationsImport implements WayIn {

    @Override
    public boolean takes(Source source) {
        String beginning = new String(source.beginning(), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        return source.name().endsWith(".json")
                || source.name().endsWith(".jsonld")
                || beginning.startsWith("{")
                || beginning.startsWith("[");
    }

    @Override
    public Readings read(Source source, Arriving arriving) throws ImportFailure {
        Gathered gathered = new Gathered(source.path().toString(), arriving);
        byte[] bytes = source.bytes(arriving.messages());
        try {
            JsonNode tree = StrictJson.read(decoded(bytes));
            if (Tropy.wrote(tree)) {
                new Tropy(gathered, tree).read(tree);
            } else {
                new WebAnnotations(gathered).read(tree);
            }
        } catch (Unreadable reason) {
            gathered.problem("importing.json-broken", arriving.say(reason.reason(), reason.arguments()));
        } catch (CharacterCodingException other) {
            gathered.problem("importing.json-not-utf8");
        }
        return gathered.readings();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
