package org.caveat.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.caveat.collection.Holding;
import org.caveat.collection.SizeChange;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * What a photograph can be: the values of {@code is:}. Of its caveats those count that stand, but for {@link #WITHDRAWN};
 * what cannot be read is not said to lack anything.
 */
public enum Trait {
    DISPUTED(standing(Caveat::isDisputed)),
    UNSOURCED(standing(Caveat::isUnsourced)),
    /** Somebody looked for an answer, and found none. */
    NOT_KNOWN(standing(Caveat::isNotKnown)),
    DRAFT(standing(caveat -> caveat.status().equals(Status.DRAFT))),
    REVIEWED(standing(caveat -> caveat.status().equals(Status.REVIEWED))),
    /** A caveat stands that nobody reviewed. A caption's own standing does not count here. */
    NOT_REVIEWED(standing(caveat -> !caveat.status().equals(Status.REVIEWED))),
    WITHDRAWN(holding -> holding.state().caveats().stream().anyMatch(caveat -> !caveat.stands())),
    /** It has a caveat that must be read first. */
    LEAD(standing(Caveat::isLead)),
    PRIVATE(holding -> holding.state().statements().stream().anyMatch(said -> said.get(StatementFields.PRIVATE))),
    /** No caveat stands: nobody has asked. */
    UNASKED(readable(state -> state.caveats().stream().noneMatch(Caveat::stands))),
    /** Neither headline nor description. */
    UNCAPTIONED(readable(Trait::hasNoCaption)),
    NO_ALT_TEXT(readable(state -> allBlank(state.photograph().altTexts()))),
    /** No instant is given. */
    UNDATED(readable(state ->
            state.photograph().taken().filter(taken -> !taken.edtf().isBlank()).isEmpty())),
    /** The file has another size than the one that the sidecar speaks of. */
    CHANGED(holding -> SizeChange.of(holding).isPresent()),
    UNREADABLE(holding -> holding.status() == Holding.Status.UNREADABLE),
    /** Its sidecar cannot be read. */
    LOCKED(holding -> holding.status() == Holding.Status.LOCKED),
    /** Two curators changed the same field, and nobody has chosen yet. */
    CONFLICT(holding -> holding.state().hasConflict()),
    /** Something is said of another file of the thing, and that file is not there any more. */
    ORPHAN(MissingParts::areIn);

    /** What {@link #NOT_REVIEWED} may be called too. */
    static final String UNREVIEWED = "unreviewed";

    /** What calls for attention, in the order in which it is shown. */
    public static final List<Trait> FOR_ATTENTION = List.of(
            DISPUTED,
            UNSOURCED,
            NOT_KNOWN,
            NO_ALT_TEXT,
            UNCAPTIONED,
            UNDATED,
            NOT_REVIEWED,
            CHANGED,
            CONFLICT,
            LOCKED,
            UNREADABLE);

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of what it is given alone
    private final Predicate<Holding> condition;

    Trait(Predicate<Holding> condition) {
        this.condition = condition;
    }

    /** As it is typed: {@code not-known}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOf(Holding holding) {
        return condition.test(holding);
    }

    /** How much of a photograph calls for attention: nothing so much as that it cannot be worked with, or has two versions. */
    public static int attention(Holding holding) {
        boolean isUrgent = LOCKED.isOf(holding) || UNREADABLE.isOf(holding) || CONFLICT.isOf(holding);
        long calling =
                FOR_ATTENTION.stream().filter(trait -> trait.isOf(holding)).count();
        return (int) calling + (isUrgent ? FOR_ATTENTION.size() : 0);
    }

    /** The trait that is typed so. */
    public static Optional<Trait> of(String key) {
        if (key.equals(UNREVIEWED)) {
            return Optional.of(NOT_REVIEWED);
        }
        return Arrays.stream(values()).filter(trait -> trait.key().equals(key)).findFirst();
    }

    private static Predicate<Holding> standing(Predicate<Caveat> condition) {
        return holding ->
                holding.state().caveats().stream().filter(Caveat::stands).anyMatch(condition);
    }

    private static Predicate<Holding> readable(Predicate<AnnotatedPhotograph> condition) {
        return holding -> holding.status() == Holding.Status.OK && condition.test(holding.state());
    }

    private static boolean hasNoCaption(AnnotatedPhotograph state) {
        List<Text> headlines =
                state.photograph().titles().stream().map(Title::text).toList();
        return allBlank(headlines) && allBlank(state.description());
    }

    private static boolean allBlank(List<Text> texts) {
        return texts.stream().allMatch(text -> text.value().isBlank());
    }
}
