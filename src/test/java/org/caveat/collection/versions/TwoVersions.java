package org.caveat.collection.versions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caveat.collection.Digests;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.KnownDigests;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.Sitting;
import org.caveat.text.Messages;

/** A curator who loads a photograph's sidecar, says something, and saves: two of them on one file disagree. */
public final class TwoVersions {
    private final Path photograph;
    private final Hand hand;
    private final SidecarStore store;
    private AnnotatedPhotograph state;
    private Basis basis;

    private TwoVersions(Path photograph, String author, Instant moment) {
        this(photograph, author, moment, KnownDigests.NONE);
    }

    private TwoVersions(Path photograph, String author, Instant moment, KnownDigests digests) {
        this.photograph = photograph;
        this.hand = Hand.of(author, moment);
        this.store = new SidecarStore(Messages.english(), Clock.fixed(moment, ZoneOffset.UTC)).knowing(digests);
        Loaded loaded = store.load(photograph);
        this.state = loaded.state();
        this.basis = loaded instanceof Loaded.Present present
                ? present.basis()
                : new Basis(Optional.empty(), loaded.state());
    }

    /** A. Marin, at nine. */
    public static TwoVersions marin(Path photograph) {
        return new TwoVersions(photograph, "A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    }

    /** A. Marin, at nine, where it is known by which digest the photograph is known again. */
    public static TwoVersions knowing(Path photograph) {
        Instant nine = Instant.parse("2026-11-24T09:00:00Z");
        return new TwoVersions(photograph, "A. Marin", nine, (file, bytes) -> Digests.UNKEPT.of(file));
    }

    /** B. Lang, at ten. */
    public static TwoVersions lang(Path photograph) {
        return new TwoVersions(photograph, "B. Lang", Instant.parse("2026-11-24T10:00:00Z"));
    }

    /** C. Weil, at eleven. */
    public static TwoVersions weil(Path photograph) {
        return new TwoVersions(photograph, "C. Weil", Instant.parse("2026-11-24T11:00:00Z"));
    }

    public TwoVersions edit(Edit edit) {
        return edit(now -> edit.applyTo(now).state());
    }

    public TwoVersions edit(UnaryOperator<AnnotatedPhotograph> edit) {
        state = edit.apply(state);
        return this;
    }

    /** Saves what was said, as an entry of its own in the history. */
    public TwoVersions save() throws SaveFailure {
        Sitting sitting = Sitting.begin(Agent.person(hand.author().name()), basis.state(), hand.moment());
        var saved = store.save(photograph, basis, state, sitting);
        state = saved.state();
        basis = saved.basis();
        return this;
    }

    public AnnotatedPhotograph state() {
        return state;
    }

    public Hand hand() {
        return hand;
    }
}
