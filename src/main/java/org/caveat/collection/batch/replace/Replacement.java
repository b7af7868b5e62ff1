package org.caveat.collection.batch.replace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.caveat.collection.Holding;
import org.caveat.collection.batch.Proposal;
import org.caveat.collection.batch.Proposing;
import org.caveat.collection.batch.Refused;
import org.caveat.collection.batch.replace.Sought.How;
import org.caveat.edit.Hand;
import org.caveat.edit.wording.Part;
import org.caveat.edit.wording.Passage;
import org.caveat.edit.wording.Passages;
import org.caveat.edit.wording.Reword;
import org.caveat.text.Messages;
import org.caveat.work.Deadline;

/** Finds words in parts of what is said, and proposes others in their place, passage by passage. */
public final class Replacement implements Proposing {
    /** A regular expression that needs longer for one photograph would need for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Finder finder;
    private final Where where;
    private final boolean isExpression;
    private final Hand by;
    private final Messages messages;
    private final Deadline deadline;

    /**
     * Where to look.
     *
     * @param language BCP 47; every one, where none is named
     */
    public record Where(Set<Part> parts, Optional<String> language) {
        public Where {
            parts = Set.copyOf(parts);
        }

        boolean has(Passage passage) {
            boolean isSpoken = passage.part().hasLanguages();
            return parts.contains(passage.part())
                    && language.filter(tag -> isSpoken && !tag.equalsIgnoreCase(passage.language()))
                            .isEmpty();
        }
    }

    /**
     * Refuses what cannot be looked for.
     *
     * @throws Refused where nothing is sought, or the expression or its replacement is none
     */
    public Replacement(Sought sought, Where where, Hand by, Messages messages) throws Refused {
        this(sought, where, by, messages, new Deadline("replace", PATIENCE, 2));
    }

    Replacement(Sought sought, Where where, Hand by, Messages messages, Deadline deadline) throws Refused {
        finder = Finder.of(sought, messages);
        isExpression = sought.is(How.EXPRESSION);
        this.where = where;
        this.by = by;
        this.messages = messages;
        this.deadline = deadline;
    }

    @Override
    public List<Proposal> of(Holding photograph) throws Refused {
        if (!isExpression) {
            return found(photograph);
        }
        try {
            return deadline.run(() -> found(photograph));
        } catch (TimeoutException late) {
            throw tooMuch(photograph);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StackOverflowError) {
                throw tooMuch(photograph);
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private Refused tooMuch(Holding photograph) {
        return new Refused(messages.get("batch.pattern-too-slow", photograph.file()));
    }

    private List<Proposal> found(Holding photograph) {
        List<Proposal> found = new ArrayList<>();
        for (Passage passage : Passages.of(photograph.state())) {
            if (where.has(passage)) {
                String after = finder.replacedIn(passage.words());
                if (!after.equals(passage.words())) {
                    found.add(proposal(photograph, passage, after));
                }
            }
        }
        return found;
    }

    private Proposal proposal(Holding photograph, Passage passage, String after) {
        Reword edit = new Reword(List.of(new Reword.Rewording(passage, after)), by);
        return new Proposal(photograph, "batch.part-" + passage.part().key(), passage.words(), after, edit);
    }
}
