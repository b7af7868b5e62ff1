package org.caveat.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.caveat.edit.Applied;
import org.caveat.edit.CollectionEdit;
import org.caveat.edit.Relink;
import org.caveat.edit.RenameInSelections;
import org.caveat.edit.Step;
import org.caveat.model.Agent;

/** Carries out steps in an open collection, and finds the steps that undo them. */
final class CarryingOut {
    private final Shelf shelf;
    private final Saver saver;
    private final Described described;
    private final Supplier<Agent> author;
    private final BiConsumer<Holding, Holding> changed;
    private final Relinker relinker;

    /** @param changed hears of each photograph what it was and what it is now */
    CarryingOut(
            Shelf shelf,
            Saver saver,
            Described described,
            Supplier<Agent> author,
            BiConsumer<Holding, Holding> changed,
            Relinker relinker) {
        this.relinker = relinker;
        this.shelf = shelf;
        this.saver = saver;
        this.described = described;
        this.author = author;
        this.changed = changed;
    }

    /** Carries one out; gives back the step that undoes it, where anything changed. */
    Optional<Step> carryOut(Step step) {
        List<Relink> relinked = relinker.carryOut(step.relinks(), author.get());
        List<Step.OfPhotograph> back = new ArrayList<>();
        relinker.carriedAlong(relinked, edit -> edit(edit).ifPresent(back::add));
        step.edits().forEach(edit -> edit(edit).ifPresent(back::add));
        Collections.reverse(back);
        List<CollectionEdit> ofCollection = new ArrayList<>();
        relinked.forEach(one ->
                described.edit(new RenameInSelections(one.from(), one.to())).ifPresent(ofCollection::add));
        step.ofCollection().forEach(edit -> described.edit(edit).ifPresent(ofCollection::add));
        Collections.reverse(ofCollection);
        List<Relink> backwards =
                new ArrayList<>(relinked.stream().map(Relink::back).toList());
        Collections.reverse(backwards);
        return back.isEmpty() && ofCollection.isEmpty() && backwards.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(step.name(), back, ofCollection, step.mergesWith(), backwards));
    }

    private Optional<Step.OfPhotograph> edit(Step.OfPhotograph one) {
        Optional<Holding> before = shelf.holding(one.photograph());
        Optional<Applied> applied = shelf.edit(one.photograph(), one.edit());
        if (applied.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        saver.edited(before.get(), author.get());
        shelf.holding(one.photograph()).ifPresent(now -> changed.accept(before.get(), now));
        return Optional.of(new Step.OfPhotograph(one.photograph(), applied.get().inverse()));
    }
}
