package org.caveat.ui.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.search.FacetCounts;
import org.caveat.search.Hits;
import org.caveat.search.Place;
import org.caveat.search.Query;
import org.caveat.search.Trait;
import org.caveat.search.TypedQuery;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Once;
import org.caveat.ui.fx.Sentences;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Work;

/** What is looked for, and the photographs that were found: asked behind, and kept while photographs are read and edited. */
public final class SearchModel implements AutoCloseable {
    private final Desk desk;
    private final TypedSearch typed;
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Found>> among = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(false);
    private final Searched searched;
    private final ReadOnlyObjectWrapper<Following> following;
    /** Photographs heard of since the question was asked whose answer is still counted. */
    private final Set<String> uncounted = new HashSet<>();

    private final Matching matching;
    private final Once telling;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isCounted;

    /** @param later the toolkit's thread, as soon as what goes on there now is done */
    public SearchModel(Desk desk, Work work, Messages messages, Executor later) {
        this.desk = desk;
        this.typed = new TypedSearch(desk, messages);
        this.searched = new Searched(desk.collection()::holding, work);
        this.following = new ReadOnlyObjectWrapper<>(Following.all(searched.counts()));
        this.matching = new Matching(searched, work, later);
        this.telling = new Once(later, this::tellAndCount);
        desk.collection().holdings().forEach(searched::hear);
        subscriptions.on(typed.text(), typed::read);
        subscriptions.on(desk.describedProperty(), typed::read);
        subscriptions.on(typed.query(), this::ask);
        subscriptions.on(desk.photographsProperty(), this::forget);
        subscriptions.add(desk.watch(this::hear)::unsubscribe);
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return typed.text();
    }

    /** What is looked for; matches every photograph where nothing is typed. */
    public ReadOnlyObjectProperty<Query> queryProperty() {
        return typed.query().getReadOnlyProperty();
    }

    public boolean isAsked() {
        return !typed.query().get().isEmpty();
    }

    /** Why what is typed is no query, in a sentence; empty where it is one. */
    public ReadOnlyStringProperty toldProperty() {
        return typed.told().getReadOnlyProperty();
    }

    /** Where in what is typed it is wrong; empty where it is a query, or may still become one. */
    public ReadOnlyObjectProperty<Optional<Place>> wrongProperty() {
        return typed.wrong().getReadOnlyProperty();
    }

    /** The photographs found, in their order; all, where nothing is looked for. */
    public ReadOnlyObjectProperty<List<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Nobody knows yet what will be found. */
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** All among which is searched. */
    public ReadOnlyObjectProperty<List<Found>> amongProperty() {
        return among.getReadOnlyProperty();
    }

    /** How many of those among which is searched each term finds. */
    FacetCounts counts() {
        return searched.counts();
    }

    /** How many of those that were found each term finds; of all, where nothing is looked for. */
    ReadOnlyObjectProperty<Following> followingProperty() {
        return following.getReadOnlyProperty();
    }

    /** What a photograph is, as far as it was read. */
    public Set<Trait> traits(String file) {
        return counts().traits(file);
    }

    /** Searches among these. */
    public void searchAmong(List<Found> photographs) {
        searched.countWithin(photographs);
        among.set(photographs);
        ask();
    }

    /**
     * Says which photographs stay although they no longer match: those that somebody is working on. An edit takes nothing
     * away from under the hand.
     */
    public void keep(Predicate<String> kept) {
        if (matching.keep(kept)) {
            telling.soon();
        }
    }

    /** What is typed is meant as it stands: a term at the end is not being typed any more. */
    public void finish() {
        typed.finish();
    }

    /** Another language is spoken: what is wrong with what is typed is told in it. */
    public void sayAgain() {
        typed.sayAgain();
    }

    public void clear() {
        typed.text().set("");
    }

    /** Changes what is typed as by typing. */
    public void retype(UnaryOperator<TypedQuery> change) {
        typed.text().set(change.apply(typed.typed()).text());
    }

    private void ask() {
        desk.hitsProperty().set(Hits.of(typed.query().get()));
        searching.set(isAsked());
        uncounted.clear();
        isCounted = false;
        matching.ask(typed.query().get(), among.get(), new Arrivals());
        if (!isAsked()) {
            following.set(Following.all(counts()));
            tell();
        }
    }

    /** What comes of a question, piece by piece. */
    private final class Arrivals implements Matching.Asker {
        @Override
        public void begun() {
            tell();
        }

        @Override
        public void found() {
            searching.set(false);
            tell();
        }

        @Override
        public void counted(Following counted) {
            // counted as they were when they were found: what was heard since is newer
            uncounted.forEach(file -> counted.hear(file, counts()));
            counted.countWithin(files());
            following.set(counted);
            isCounted = true;
        }

        @Override
        public void failed(Throwable failure) {
            searching.set(false);
            Sentences.of(failure).ifPresent(typed.told()::set);
            tell();
        }
    }

    private List<String> files() {
        return found.get().stream().map(Found::file).toList();
    }

    private void hear(Holding holding) {
        searched.hear(holding);
        if (isAsked()) {
            uncounted.add(holding.file());
        }
        if (!following.get().isOf(counts())) {
            following.get().hear(holding.file(), counts());
        }
        typed.hear(holding);
        if (isAsked() && matching.hear(holding)) {
            telling.soon();
        }
    }

    private void tell() {
        List<Found> all = among.get();
        found.set(
                isAsked() ? all.stream().filter(one -> matching.has(one.file())).toList() : all);
    }

    /** The same after an edit: who counts what was found hears of it. */
    private void tellAndCount() {
        tell();
        if (isCounted) {
            following.get().countWithin(files());
        }
    }

    private void forget() {
        searched.keepOnly(desk.photographsProperty().get());
    }

    /** Lets go of what can be made anew: memory runs short. */
    public void freeMemory() {
        searched.freeMemory(
                desk.photographsProperty().get().stream().map(Found::file).toList());
    }

    @Override
    public void close() {
        subscriptions.close();
        matching.close();
        searched.close();
    }
}
