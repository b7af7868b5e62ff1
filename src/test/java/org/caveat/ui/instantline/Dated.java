package org.caveat.ui.instantline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.ui.Invented;

/** A photograph with dates. A caveat's id is its date, unless another is given. */
record Dated(AnnotatedPhotograph state) {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));

    static Dated nowhere() {
        return new Dated(AnnotatedPhotograph.bare("a.jpg"));
    }

    static Dated on(String instant) {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare("a.jpg");
        return new Dated(bare.with(bare.photograph().with(PhotographFields.DATE, Optional.of(Taken.on(instant)))));
    }

    Dated with(Kind kind, String date) {
        return with(date, kind, date, "");
    }

    Dated with(Kind kind, String date, String brief) {
        return with(date, kind, date, brief);
    }

    Dated with(String id, Kind kind, String date, String brief) {
        Said said = Said.NOTHING
                .with(StatementFields.WHEN, Optional.of(date))
                .with(StatementFields.SHORT, brief.isEmpty() ? List.of() : List.of(Text.of("en", brief)))
                .with(StatementFields.BODY, List.of(Body.of("en", "What " + id + " is about.")));
        return new Dated(new AddCaveat(id, kind, said, MARIN).applyTo(state).state());
    }

    Dated withdrawing(String id) {
        return new Dated(new WithdrawCaveat(id, "a mistake", Optional.empty(), MARIN)
                .applyTo(state)
                .state());
    }

    Holding holding() {
        return Invented.saying("a.jpg", 400, 300, state);
    }
}
