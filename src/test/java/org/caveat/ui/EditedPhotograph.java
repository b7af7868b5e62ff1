package org.caveat.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.metadata.Entry;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Loaded;
import org.caveat.ui.fx.Editing;
import org.caveat.ui.inspector.file.FileModel;

/** One photograph that edits go to, and what was done, in order. */
public final class EditedPhotograph implements Editing, FileModel.Typed {
    private final List<String> done = new ArrayList<>();
    private String language = "en";
    private Optional<Holding> holding = Optional.empty();

    public Holding holding(AnnotatedPhotograph state, Entry... entries) {
        FileFacts facts = new FileFacts(
                new Header("image/jpeg", 1, 4, 3, 1, Optional.empty()),
                Facts.NONE,
                List.of(entries),
                List.of(),
                Optional.empty());
        Holding made = new Holding(Invented.found("a.jpg"), facts, new Loaded.Absent(state));
        holding = Optional.of(made);
        return made;
    }

    public void lock(String reason) {
        holding = holding.map(now -> new Holding(now.found(), now.facts(), new Loaded.Locked(now.state(), reason)));
    }

    public void typeIn(String tag) {
        language = tag;
    }

    public List<String> done() {
        return done;
    }

    public AnnotatedPhotograph state() {
        return holding.orElseThrow().state();
    }

    /** The photograph as it stands. */
    public Holding now() {
        return holding.orElseThrow();
    }

    @Override
    public Hand hand() {
        return Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    }

    @Override
    public Optional<Holding> holding(String file) {
        return holding;
    }

    @Override
    public void apply(Step step) {
        done.add(step.name());
        step.edits()
                .forEach(one -> holding = holding.map(
                        now -> now.saying(one.edit().applyTo(now.state()).state())));
    }

    @Override
    public void flush() {
        done.add("flush");
    }

    @Override
    public String language() {
        return language;
    }
}
