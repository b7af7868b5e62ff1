package org.caveat.ui;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.caveat.collection.Holding;
import org.caveat.edit.Applied;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.ui.fx.Editing;

/** Photographs that are edited in memory; whoever listens is told at once, as by the open collection. */
public final class InMemory implements Editing {
    private final Map<String, Holding> holdings = new HashMap<>();
    private final List<Consumer<Holding>> watchers = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Runnable> undoing = new ArrayDeque<>();

    /** Puts a photograph there, and gives it back. */
    public Holding put(Holding holding) {
        holdings.put(holding.file(), holding);
        return holding;
    }

    public void watch(Consumer<Holding> watcher) {
        watchers.add(watcher);
    }

    /** Somebody else says something. */
    public void change(String file, Edit edit) {
        applied(file, edit);
    }

    public void undo() {
        undoing.pop().run();
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public AnnotatedPhotograph state(String file) {
        return holding(file).orElseThrow().state();
    }

    @Override
    public Hand hand() {
        return Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    }

    @Override
    public Optional<Holding> holding(String file) {
        return Optional.ofNullable(holdings.get(file));
    }

    @Override
    public void apply(Step step) {
        steps.add(step);
        step.edits().forEach(one -> {
            Edit inverse = applied(one.photograph(), one.edit());
            undoing.push(() -> applied(one.photograph(), inverse));
        });
    }

    private Edit applied(String file, Edit edit) {
        Holding before = holding(file).orElseThrow();
        Applied applied = edit.applyTo(before.state());
        Holding after = put(before.saying(applied.state()));
        List.copyOf(watchers).forEach(watcher -> watcher.accept(after));
        return applied.inverse();
    }
}
