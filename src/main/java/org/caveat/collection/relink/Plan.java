package org.caveat.collection.relink;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.Relink;
import org.caveat.edit.Step;

/** Which sidecars without photographs belong to which photographs, and which stay as they are, and why. */
public record Plan(List<Match> matches, List<Left> left) {
    public static final Plan NOTHING = new Plan(List.of(), List.of());

    public Plan {
        matches = List.copyOf(matches);
        left = List.copyOf(left);
    }

    /** What was found out of one sidecar. */
    sealed interface Outcome permits Match, Left {}

    /**
     * A sidecar whose photograph is known again by its content.
     *
     * @param isLeftOver it was moved already, by a program that was ended before it removed the old one
     */
    public record Match(Relink relink, boolean isLeftOver) implements Outcome {}

    /**
     * A sidecar that stays without its photograph.
     *
     * @param file the photograph it names, by its path in the collection
     * @param photographs those that it may belong to
     * @param reason in words, where the sidecar itself tells one
     */
    public record Left(String file, Why why, List<String> photographs, Optional<String> reason) implements Outcome {
        public Left {
            photographs = List.copyOf(photographs);
        }

        Left(String file, Why why, List<String> photographs) {
            this(file, why, photographs, Optional.empty());
        }
    }

    /** Why a sidecar stays where it is. */
    public enum Why {
        /** It does not say by which digest its photograph is known. */
        NO_DIGEST,
        NOT_FOUND,
        /** Several photographs have the same bytes. */
        SEVERAL,
        /** Another sidecar belongs to the same photograph. */
        CLAIMED_TWICE,
        /** The photograph has a sidecar of its own. */
        HAS_WORDS,
        UNREADABLE
    }

    public boolean isNothing() {
        return matches.isEmpty() && left.isEmpty();
    }

    /** Some of the matches as one step that can be undone. */
    public static Step step(List<Match> some) {
        return Step.relinking("edit.relink", some.stream().map(Match::relink).toList());
    }
}
