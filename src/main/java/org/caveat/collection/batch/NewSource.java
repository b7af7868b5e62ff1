package org.caveat.collection.batch;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.CiteEvidence;
import org.caveat.edit.Hand;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Text;
import org.caveat.text.Messages;

/**
 * Adds evidence to caveats that stand. A caveat that has that source with that stance already gets it no second time.
 *
 * @param language in which a caveat is shown
 */
public record NewSource(Which which, Evidence evidence, String language, Messages messages, Hand by)
        implements Proposing {

    /** Which caveats. */
    public sealed interface Which {
        boolean isMeant(Caveat caveat);
    }

    public record OfKind(Kind kind) implements Which {
        @Override
        public boolean isMeant(Caveat caveat) {
            return caveat.kind().equals(kind);
        }
    }

    public record Lead() implements Which {
        @Override
        public boolean isMeant(Caveat caveat) {
            return caveat.isLead();
        }
    }

    public record Unsourced() implements Which {
        @Override
        public boolean isMeant(Caveat caveat) {
            return caveat.isUnsourced();
        }
    }

    @Override
    public List<Proposal> of(Holding photograph) {
        return photograph.state().caveatsInOrder().stream()
                .filter(Caveat::stands)
                .filter(which::isMeant)
                .filter(caveat -> caveat.evidence().stream().noneMatch(this::isThisOne))
                .map(caveat -> new Proposal(
                        photograph,
                        "batch.part-source",
                        "",
                        words(caveat),
                        new CiteEvidence(caveat.id(), evidence, by)))
                .toList();
    }

    private boolean isThisOne(Evidence other) {
        return other.stance().equals(evidence.stance()) && other.source().equals(evidence.source());
    }

    private String words(Caveat caveat) {
        Optional<Text> text = Text.best(caveat.texts(), language);
        return evidence.source().citation()
                + text.map(said -> " → " + messages.get("text.quoted", said.value()))
                        .orElse("");
    }
}
