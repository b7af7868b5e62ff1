package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.text.Folding;

/** Every command by name: those whose names have what is typed in them, and the one that Enter carries out. */
final class PaletteModel {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Offer> all;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Offer>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable close;
    private final Function<String, Optional<Offer>> made;

    /**
     * A command that is offered.
     *
     * @param key how its key is spelled; empty where it has none
     * @param isDoable whether there is something to do it with now
     */
    record Offer(String name, String key, boolean isDoable, Runnable action) {

        /** The same, where there is something to do it with. */
        Offer onlyIf(boolean hasReason) {
            return new Offer(name, key, isDoable && hasReason, action);
        }
    }

    /** @param close takes the palette away, before the command is carried out */
    PaletteModel(List<Offer> all, Runnable close) {
        this(all, close, typed -> Optional.empty());
    }

    /** @param made what is offered besides, after the others, because it was typed */
    PaletteModel(List<Offer> all, Runnable close, Function<String, Optional<Offer>> made) {
        this.all = List.copyOf(all);
        this.close = close;
        this.made = made;
        text.subscribe(this::offer);
    }

    StringProperty textProperty() {
        return text;
    }

    /** What is offered: what can be done now before the rest, and names that begin with what is typed before the others. */
    ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** What Enter carries out; empty where nothing can be done. */
    ReadOnlyObjectProperty<Optional<Offer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void offer(String typed) {
        String folded = Folding.fold(typed).strip();
        List<String> words = SPACES.splitAsStream(folded).toList();
        Predicate<Offer> has = offer -> words.stream().allMatch(Folding.fold(offer.name())::contains);
        Comparator<Offer> order = Comparator.comparing((Offer offer) -> !offer.isDoable())
                .thenComparing(offer -> !Folding.fold(offer.name()).startsWith(folded));
        List<Offer> matching = Stream.concat(all.stream().filter(has).sorted(order), made.apply(typed).stream())
                .toList();
        offers.set(matching);
        chosen.set(matching.stream().filter(Offer::isDoable).findFirst());
    }

    /** Goes down the list, or up; past what cannot be done now, and round at the ends. */
    void move(int by) {
        List<Offer> doable = new ArrayList<>(offers.get());
        doable.removeIf(offer -> !offer.isDoable());
        chosen.get().ifPresent(now -> {
            int to = Math.floorMod(doable.indexOf(now) + by, doable.size());
            chosen.set(Optional.of(doable.get(to)));
        });
    }

    /** Carries out what is chosen. */
    void run() {
        chosen.get().ifPresent(this::run);
    }

    /** Carries out one of those offered. */
    void run(Offer offer) {
        if (offer.isDoable()) {
            close.run();
            offer.action().run();
        }
    }
}
