package org.caveat.sidecar.codec;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caveat.model.Certainty;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import org.caveat.text.Repeated;
import tools.jackson.databind.JsonNode;

/** The values at the ends of the tree: words, texts, numbers, flags. */
record Leaf<T>(String shape, Predicate<JsonNode> fits, Function<JsonNode, T> reading, Function<T, JsonNode> writing)
        implements Codec<T> {

    /** Kept to the letter: keys, addresses, names of files, dates. */
    static final Leaf<String> WORD = word(Function.identity(), Function.identity());
    /** Written by people: put into Unicode's normal form C (UAX 15). */
    static final Leaf<String> TEXT = new Leaf<>(
            "not-text",
            JsonNode::isString,
            JsonNode::stringValue,
            text -> Json.string(Normalizer.normalize(text, Normalizer.Form.NFC)));

    static final Leaf<Boolean> FLAG = new Leaf<>("not-flag", JsonNode::isBoolean, JsonNode::booleanValue, Json::flag);
    static final Leaf<Integer> INTEGER =
            new Leaf<>("not-whole-number", JsonNode::isInt, JsonNode::intValue, Json::number);
    static final Leaf<Long> LONG =
            new Leaf<>("not-whole-number", node -> node.isInt() || node.isLong(), JsonNode::longValue, Json::number);

    static final Leaf<Timestamp> TIMESTAMP = word(Timestamp::new, Timestamp::text);
    static final Leaf<Certainty> CERTAINTY = word(Certainty::new, Certainty::key);
    static final Leaf<Stance> STANCE = word(Stance::new, Stance::key);
    static final Leaf<Status> STATUS = word(Status::new, Status::key);

    @Override
    public T read(JsonNode node, Where where) throws Unreadable {
        if (!fits.test(node)) {
            throw Unreadable.shape(shape, where);
        }
        return reading.apply(node);
    }

    @Override
    public JsonNode write(T value) {
        return writing.apply(value);
    }

    private static <T> Leaf<T> word(Function<String, T> meaning, Function<T, String> spelling) {
        Repeated<T> repeated = new Repeated<>();
        return new Leaf<>(
                "not-text",
                JsonNode::isString,
                node -> repeated.one(meaning.apply(node.stringValue())),
                value -> Json.string(spelling.apply(value)));
    }
}
