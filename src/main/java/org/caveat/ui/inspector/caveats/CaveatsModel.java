package org.caveat.ui.inspector.caveats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.MakeLead;
import org.caveat.edit.ReviseStatus;
import org.caveat.edit.Step;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Status;
import org.caveat.ui.fx.Editing;
import org.caveat.ui.inspector.discussion.RemarkWords;

/** The caveats of the photograph in front: their cards, which is selected, and what is being done with one. */
public final class CaveatsModel {
    private final Editing editing;
    private final CardWords words;
    private final ObjectProperty<Optional<String>> selected;
    private final ReadOnlyObjectWrapper<Optional<Holding>> photograph = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CardFace>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, String> reasons = new HashMap<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Cards());
    private final Asking asking;
    private final RemarkWords remarks;

    /** What caveats lead to: the questions whose answers they are, and the persons they are about. */
    public interface Asking {

        /** Shows the questions, of which one is chosen. */
        void ask();

        /** Shows them for what was drawn. */
        void ask(Marked drawn);

        /** Shows the card of a person. */
        void showPerson(String id);
    }

    /** @param selected the id of the caveat that is selected, here and on the picture alike */
    public CaveatsModel(
            Editing editing,
            CardWords words,
            RemarkWords remarks,
            ObjectProperty<Optional<String>> selected,
            Asking asking) {
        this.editing = editing;
        this.words = words;
        this.remarks = remarks;
        this.selected = selected;
        this.asking = asking;
    }

    /** Shows the caveats of a photograph; of another one than before, its cards. */
    public void show(Optional<Holding> holding) {
        boolean same = holding.map(Holding::file).equals(photograph.get().map(Holding::file));
        photograph.set(holding);
        cards.set(holding.map(now -> words.cards(now)).orElse(List.of()));
        if (!same) {
            page.set(new Page.Cards());
        }
    }

    ReadOnlyObjectProperty<Optional<Holding>> photographProperty() {
        return photograph.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CardFace>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    RemarkWords remarks() {
        return remarks;
    }

    public CardWords words() {
        return words;
    }

    Editing editing() {
        return editing;
    }

    Optional<AnnotatedPhotograph> state() {
        return photograph.get().map(Holding::state);
    }

    Optional<Caveat> caveat(String id) {
        return state().flatMap(now -> now.caveat(id));
    }

    /** Whether anything can be said of the photograph now. */
    public boolean isOpen() {
        return photograph.get().filter(now -> now.closed().isEmpty()).isPresent();
    }

    /** Whether what was said of the photograph could be read. */
    boolean isRead() {
        return photograph
                .get()
                .filter(now -> now.status() == Holding.Status.LOCKED)
                .isEmpty();
    }

    /** How many standing caveats there are. */
    public int count() {
        return (int) cards.get().stream().filter(card -> card.caveat().stands()).count();
    }

    /** The questions of the nine that somebody has asked. */
    Set<Kind> asked() {
        return cards.get().stream()
                .map(CardFace::caveat)
                .filter(Caveat::stands)
                .map(Caveat::kind)
                .filter(Kind::isKnown)
                .collect(Collectors.toUnmodifiableSet());
    }

    void ask() {
        asking.ask();
    }

    void showPerson(String id) {
        asking.showPerson(id);
    }

    /** Opens the form of a caveat of some kind. It is there once something is said. */
    public void begin(Kind kind) {
        page.set(new Page.Form("urn:uuid:" + UUID.randomUUID(), kind, false));
    }

    /** Opens the form of a caveat that is there. */
    public void edit(String id) {
        edit(id, false);
    }

    void edit(String id, boolean citing) {
        caveat(id).ifPresent(caveat -> page.set(new Page.Form(id, caveat.kind(), citing)));
    }

    /** Opens the discussion of a caveat. */
    void discuss(String id) {
        page.set(new Page.Discussed(id));
    }

    void askWhyWithdrawn(String id) {
        page.set(new Page.Withdrawal(id));
    }

    /** What was typed of a reason before somebody went elsewhere. */
    String reasonBegun(String id) {
        return reasons.getOrDefault(id, "");
    }

    /** Remembers a reason that is typed and not yet said: to withdraw is an act of its own, and none of typing. */
    void beginReason(String id, String words) {
        reasons.put(id, words);
    }

    void withdraw(String id, String reason, Optional<String> replacedBy) {
        reasons.remove(id);
        say("caveats.withdrew", by -> new WithdrawCaveat(id, reason, replacedBy, by));
        back();
    }

    void letStand(String id) {
        say("caveats.stood-again", by -> new ReviseStatus(id, Status.DRAFT, by));
    }

    /** Makes a caveat the one that is read first, or no longer. */
    void lead(String id, boolean leads) {
        say("caveats.is-lead", by -> new MakeLead(id, leads));
    }

    /** Back to the cards, on that of the caveat one was at. */
    public boolean back() {
        boolean away = !(page.get() instanceof Page.Cards);
        about(page.get()).flatMap(this::caveat).map(Caveat::id).ifPresent(id -> selected.set(Optional.of(id)));
        page.set(new Page.Cards());
        return away;
    }

    /** The id of the caveat a page is about. */
    private static Optional<String> about(Page shown) {
        if (shown instanceof Page.Form form) {
            return Optional.of(form.id());
        }
        if (shown instanceof Page.Discussed discussed) {
            return Optional.of(discussed.id());
        }
        return shown instanceof Page.Withdrawal withdrawal ? Optional.of(withdrawal.id()) : Optional.empty();
    }

    /**
     * Takes what was drawn: for the caveat whose form is open, else for the selected one if it has no place on the picture
     * or beyond it yet, else for a new one.
     */
    public void drawn(Marked drawn) {
        if (!isOpen()) {
            return;
        }
        Optional<Page.Form> form = page.get() instanceof Page.Form open ? Optional.of(open) : Optional.empty();
        Optional<String> bare = selected.get()
                .flatMap(this::caveat)
                .filter(caveat -> caveat.stands()
                        && caveat.region().isEmpty()
                        && caveat.beyond().isEmpty())
                .map(Caveat::id);
        if (form.isPresent()) {
            place(form.get().id(), form.get().kind(), drawn);
        } else if (bare.isPresent()) {
            place(bare.get(), Kind.IDENTITY, drawn);
        } else {
            asking.ask(drawn);
        }
    }

    private void place(String id, Kind kind, Marked drawn) {
        say(drawn.step(), by -> CaveatDrafts.saying(id, kind, drawn.target(id, by), by));
        selected.set(Optional.of(id));
    }

    private void say(String name, java.util.function.Function<Hand, Edit> edit) {
        photograph.get().ifPresent(now -> editing.apply(Step.one(name, now.file(), edit.apply(editing.hand()))));
    }
}
