package org.caveat.ui.thing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.GuessedRole;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.edit.JoinFiles;
import org.caveat.edit.Step;
import org.caveat.model.OtherFile;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Editing;

/** Joins photographs as one thing: which of them leads, and what the others are of it. Nothing is joined before it is said. */
public final class JoiningModel {
    /** The roles that can be chosen. */
    static final List<String> ROLES = List.of(OtherFile.MASTER, OtherFile.ACCESS, OtherFile.VERSO);

    private final Editing editing;
    private final Messages messages;
    private final List<Holding> photographs;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Holding>> leading = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param photographs those that are to be joined, in their order */
    public JoiningModel(Editing editing, List<Holding> photographs, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        this.photographs = List.copyOf(photographs);
        leading.set(this.photographs.stream()
                .filter(holding -> !holding.isBare())
                .findFirst()
                .or(() -> this.photographs.stream()
                        .filter(holding -> GuessedRole.isLeading(holding.found().fileName()))
                        .findFirst())
                .or(() -> this.photographs.stream().findFirst()));
    }

    List<Holding> photographs() {
        return photographs;
    }

    /** The one that leads: what is said is said in its sidecar. */
    ReadOnlyObjectProperty<Optional<Holding>> leadingProperty() {
        return leading.getReadOnlyProperty();
    }

    /** Lets another lead. What was not chosen by hand of the others is guessed anew. */
    void lead(Holding other) {
        leading.set(Optional.of(other));
    }

    /** What a photograph is of the thing, chosen or guessed. */
    String role(Holding photograph) {
        String name = photograph.found().fileName();
        String lead = leading.get().map(now -> now.found().fileName()).orElse(name);
        return chosen.getOrDefault(photograph.file(), GuessedRole.of(name, lead));
    }

    void choose(Holding photograph, String role) {
        chosen.put(photograph.file(), role);
    }

    /** Why they cannot be joined so, in a sentence that says what to do; empty where they can. */
    Optional<String> refusal() {
        Optional<Holding> lead = leading.get();
        if (lead.isEmpty() || photographs.size() < 2) {
            return Optional.of(messages.get("thing.two-needed"));
        }
        Holding first = lead.get();
        for (Holding one : photographs) {
            Optional<String> why = one.equals(first) ? closed(one) : refusal(one, first);
            if (why.isPresent()) {
                return why;
            }
        }
        return Optional.empty();
    }

    private Optional<String> closed(Holding lead) {
        return lead.closed()
                .map(reason -> messages.get("thing.closed", lead.found().fileName(), reason));
    }

    private Optional<String> refusal(Holding one, Holding first) {
        String name = one.found().fileName();
        if (!one.found().folder().equals(first.found().folder())) {
            return Optional.of(
                    messages.get("thing.other-folder", name, first.found().fileName()));
        }
        if (one.status() != Holding.Status.OK) {
            return Optional.of(messages.get("thing.not-readable", name));
        }
        return one.isBare()
                ? Optional.empty()
                : Optional.of(
                        messages.get("thing.has-words", name, first.found().fileName()));
    }

    /** Joins them, as one step; gives back the photograph that leads. Nothing is done where it is refused. */
    public Optional<String> join() {
        if (refusal().isPresent()) {
            return Optional.empty();
        }
        Holding lead = leading.get().orElseThrow();
        List<OtherFile> files = new ArrayList<>();
        for (Holding one : photographs) {
            if (!one.equals(lead)) {
                files.add(new OtherFile(role(one), one.found().fileName()));
                one.found().others().forEach(part -> files.add(new OtherFile(role(one, part), part.fileName())));
            }
        }
        editing.apply(Step.one("edit.join", lead.file(), new JoinFiles(files)));
        return Optional.of(lead.file());
    }

    /** The other files of the back are all of the back. */
    private String role(Holding whole, Part part) {
        return role(whole).equals(OtherFile.VERSO) ? OtherFile.VERSO : part.role();
    }
}
