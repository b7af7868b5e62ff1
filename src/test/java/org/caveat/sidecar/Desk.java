package org.caveat.sidecar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Describe;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;

/** A curator who works on one photograph: loads, edits, saves. */
final class Desk {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Path photograph;
    private final String author;
    private final Instant moment;
    private final SidecarStore store;
    private Basis basis;
    private Sitting sitting;
    AnnotatedPhotograph state;

    Desk(Path photograph, String author) {
        this(photograph, author, NOON, new LocalDisk());
    }

    Desk(Path photograph, String author, Instant moment, Disk disk) {
        this.photograph = photograph;
        this.author = author;
        this.moment = moment;
        this.store =
                new SidecarStore(Messages.english(), Clock.fixed(moment, ZoneOffset.UTC), disk, SidecarPlace.BESIDE);
        Loaded loaded = store.load(photograph);
        this.state = loaded.state();
        this.basis = loaded instanceof Loaded.Present present
                ? present.basis()
                : new Basis(Optional.empty(), loaded.state());
        this.sitting = Sitting.begin(Agent.person(author), state, moment);
    }

    Hand hand() {
        return Hand.of(author, moment);
    }

    Desk edit(Edit edit) {
        state = edit.applyTo(state).state();
        return this;
    }

    Desk edit(UnaryOperator<AnnotatedPhotograph> edit) {
        state = edit.apply(state);
        return this;
    }

    Desk caption(String text) {
        return edit(new Describe(Statement.CAPTION, List.of(Body.of("en", text)), hand()));
    }

    Desk caveat(String id, String text) {
        Said said = Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", text)));
        return edit(new AddCaveat(id, Kind.AFTER, said, hand()));
    }

    Desk save() throws SaveFailure {
        Saved saved = store.save(photograph, basis, state, sitting);
        state = saved.state();
        basis = saved.basis();
        return this;
    }

    /** Leaves the photograph, and comes back: a new sitting. */
    Desk leave() {
        sitting = sitting.again(state, moment);
        return this;
    }

    /** Looks at the end of a sitting whether all stands. */
    Desk confirm() throws SaveFailure {
        Saved saved = store.confirm(photograph, basis, sitting);
        state = saved.state();
        basis = saved.basis();
        return this;
    }

    /** What stands on disk. */
    static AnnotatedPhotograph onDisk(Path photograph) {
        return new SidecarStore(Messages.english(), Clock.systemUTC())
                .load(photograph)
                .state();
    }

    static String text(Path photograph) {
        try {
            return Files.readString(SidecarName.of(photograph));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
