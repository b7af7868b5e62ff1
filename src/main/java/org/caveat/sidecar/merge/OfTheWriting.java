package org.caveat.sidecar.merge;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Timestamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What needs no curator to choose where both changed it: when and by what program the file was written, in which version
 * of the format, and when a digest was taken.
 */
final class OfTheWriting {
    private OfTheWriting() {}

    /** The value that holds; empty where a curator has to choose. */
    static Optional<JsonNode> settled(List<String> record, String key, Three three) {
        if (three.ours().isEmpty() || three.theirs().isEmpty()) {
            return Optional.empty();
        }
        if (Shape.isMomentOfWriting(key)) {
            return later(three.ours(), three.theirs());
        }
        if (Shape.isVersion(record, key)) {
            return isHigher(three.theirs().get(), three.ours().get()) ? three.theirs() : three.ours();
        }
        boolean sameDigests = key.equals(Shape.FIXITY)
                && withoutMoments(three.ours().get())
                        .equals(withoutMoments(three.theirs().get()));
        if (sameDigests) {
            return three.theirs();
        }
        return Shape.isMeansOfWriting(record, key) ? three.ours() : Optional.empty();
    }

    private static Optional<JsonNode> later(Optional<JsonNode> one, Optional<JsonNode> other) {
        var mine = one.flatMap(text -> new Timestamp(text.asString()).moment());
        var yours = other.flatMap(text -> new Timestamp(text.asString()).moment());
        boolean isLater = mine.isPresent() && (yours.isEmpty() || !mine.get().isBefore(yours.get()));
        return isLater ? one : other;
    }

    private static boolean isHigher(JsonNode one, JsonNode other) {
        List<BigInteger> mine = numbers(one);
        List<BigInteger> yours = numbers(other);
        for (int i = 0; i < mine.size() && i < yours.size(); i++) {
            int difference = mine.get(i).compareTo(yours.get(i));
            if (difference != 0) {
                return difference > 0;
            }
        }
        return mine.size() > yours.size();
    }

    private static List<BigInteger> numbers(JsonNode version) {
        return Stream.of(version.asString("").split("[^0-9]+", -1))
                .filter(part -> !part.isEmpty())
                .map(BigInteger::new)
                .toList();
    }

    private static JsonNode withoutMoments(JsonNode digests) {
        JsonNode copy = digests.deepCopy();
        copy.forEach(digest -> {
            if (digest instanceof ObjectNode object) {
                object.remove("created");
            }
        });
        return copy;
    }
}
