package org.caveat.ui.inspector.person;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Holding;
import org.caveat.collection.people.Appearance;
import org.caveat.collection.people.Gathering;
import org.caveat.model.Person;
import org.caveat.ui.fx.Photographs;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Job;
import org.caveat.work.Work;

/** Whose card is shown, and what is said of them; gathered behind, and anew whenever something is said of somebody. */
public final class PersonModel implements AutoCloseable {
    private final Supplier<List<Holding>> all;
    private final Work work;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Nobody());
    private final ReadOnlyObjectWrapper<Optional<List<Appearance>>> gathered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Holding> photograph = Optional.empty();
    private Optional<Job<?>> gathering = Optional.empty();
    private boolean again;

    /** Who is shown. */
    public sealed interface Shown {}

    /** Nobody: there is no card. */
    public record Nobody() implements Shown {}

    /** Nobody yet: one of the persons of the photograph in front is to be chosen. */
    public record Whose(List<Person> persons) implements Shown {}

    /** A person of the photograph in front. */
    public record Card(String file, Person person) implements Shown {}

    /**
     * @param all the photographs read so far; asked on any thread
     * @param toolkit the toolkit's thread
     */
    public PersonModel(Photographs photographs, Supplier<List<Holding>> all, Work work, Executor toolkit) {
        this.all = all;
        this.work = work;
        this.toolkit = toolkit;
        subscriptions.add(photographs.watch(this::hear)::unsubscribe);
    }

    /** The photograph in front changed, or what is said of it. */
    public void show(Optional<Holding> current) {
        boolean same = current.map(Holding::file).equals(photograph.map(Holding::file));
        photograph = current;
        if (!same) {
            hide();
        } else if (shown.get() instanceof Card card) {
            show(card.person().id());
        } else if (shown.get() instanceof Whose) {
            askWhose();
        }
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Shown shown() {
        return shown.get();
    }

    /** Whether the card stands in the place of the inspector's tabs. */
    public boolean isShown() {
        return !(shown.get() instanceof Nobody);
    }

    /** What was gathered, in the order of time; empty while it is gathered for the first time. */
    ReadOnlyObjectProperty<Optional<List<Appearance>>> gatheredProperty() {
        return gathered.getReadOnlyProperty();
    }

    /** The person whose card is shown. */
    public Optional<String> person() {
        return shown.get() instanceof Card card ? Optional.of(card.person().id()) : Optional.empty();
    }

    /** Shows the card of a person on the photograph in front; of nobody, none. */
    public void show(String id) {
        Optional<Card> card = photograph.flatMap(
                now -> now.state().photograph().person(id).map(person -> new Card(now.file(), person)));
        if (card.isEmpty()) {
            hide();
        } else if (!card.get().equals(shown.get())) {
            boolean samePerson = person().equals(Optional.of(id));
            shown.set(card.get());
            if (!samePerson) {
                gathered.set(Optional.empty());
            }
            gather();
        }
    }

    /** Asks which of the persons on the photograph in front is meant. */
    public void askWhose() {
        photograph.ifPresent(now -> shown.set(new Whose(now.state().photograph().persons())));
    }

    /** Takes the card away; says whether there was one. */
    public boolean hide() {
        boolean was = isShown();
        shown.set(new Nobody());
        gathered.set(Optional.empty());
        again = false;
        gathering.ifPresent(Job::cancel);
        gathering = Optional.empty();
        return was;
    }

    private void hear(Holding holding) {
        boolean concerns = !holding.state().photograph().persons().isEmpty()
                || gathered.get()
                        .filter(there -> there.stream()
                                .anyMatch(one -> one.photograph().file().equals(holding.file())))
                        .isPresent();
        if (concerns && shown.get() instanceof Card) {
            gather();
        }
    }

    /** One gathering at a time: what is heard meanwhile is gathered after it. */
    private void gather() {
        if (gathering.isPresent()) {
            again = true;
            return;
        }
        if (!(shown.get() instanceof Card card)) {
            return;
        }
        again = false;
        Job<List<Appearance>> job = work.start(
                Work.Rank.NOW,
                progress -> Gathering.of(card.file(), card.person().id(), all.get()));
        gathering = Optional.of(job);
        job.result().whenComplete((found, failure) -> toolkit.execute(() -> arrived(job, Optional.ofNullable(found))));
    }

    private void arrived(Job<?> job, Optional<List<Appearance>> found) {
        if (!gathering.equals(Optional.of(job))) {
            return;
        }
        gathering = Optional.empty();
        if (again) {
            gather();
        } else {
            gathered.set(found.or(() -> Optional.of(List.of())));
        }
    }

    @Override
    public void close() {
        hide();
        subscriptions.close();
    }
}
