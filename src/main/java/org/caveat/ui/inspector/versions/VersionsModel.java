package org.caveat.ui.inspector.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Holding;
import org.caveat.collection.versions.Choosing;
import org.caveat.collection.versions.OpenField;
import org.caveat.collection.versions.ToldVersion;
import org.caveat.collection.versions.VersionWords;
import org.caveat.edit.Edit;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Editing;

/** The fields of the photograph in front that have several versions, and what decides between them. */
public final class VersionsModel {
    private final Editing editing;
    private final BiConsumer<String, Runnable> apart;
    private final VersionWords words;
    private final ReadOnlyObjectWrapper<List<OpenField>> open = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Holding> photograph = Optional.empty();

    /**
     * @param apart does something to a photograph that is an entry of its own in its history; what is typed is said first
     */
    public VersionsModel(Editing editing, BiConsumer<String, Runnable> apart, VersionWords words) {
        this.editing = editing;
        this.apart = apart;
        this.words = words;
    }

    public void show(Optional<Holding> holding) {
        photograph = holding;
        open.set(holding.map(shown -> words.of(shown.state())).orElse(List.of()));
    }

    /** The fields that nobody has decided yet, in the order of the sidecar. */
    public ReadOnlyObjectProperty<List<OpenField>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether anything can be decided. */
    boolean isOpen() {
        return photograph.filter(holding -> holding.closed().isEmpty()).isPresent();
    }

    /** Whether a field is one of a caveat, which has a card of its own. */
    public boolean isOfCaveat(OpenField field) {
        return photograph.flatMap(now -> now.state().caveat(field.in())).isPresent();
    }

    /** Whether it is of the caption, or of the original caption. */
    public boolean isOfCaption(OpenField field, boolean isOriginal) {
        return photograph
                .map(Holding::state)
                .flatMap(state -> isOriginal ? state.originalCaption() : state.caption())
                .filter(caption -> caption.id().equals(field.in()))
                .isPresent();
    }

    Messages messages() {
        return words.messages();
    }

    /** Takes one version; then, once that is said, does what follows. */
    void take(OpenField field, ToldVersion version, Runnable then) {
        decide(
                "versions.took",
                state -> Choosing.take(state, field.disagreement(), version.version(), editing.hand()),
                then);
    }

    /** Keeps all versions; then, once that is said, does what follows. */
    void keepBoth(OpenField field, Runnable then) {
        decide("versions.kept-both", state -> Choosing.keepBoth(state, field.disagreement(), editing.hand()), then);
    }

    private void decide(String name, Function<AnnotatedPhotograph, Optional<Edit>> deciding, Runnable then) {
        photograph
                .map(Holding::file)
                .ifPresent(file -> apart.accept(file, () -> {
                    editing.holding(file)
                            .filter(holding -> holding.closed().isEmpty())
                            .map(Holding::state)
                            .flatMap(deciding)
                            .ifPresent(edit -> editing.apply(Step.one(name, file, edit)));
                    then.run();
                }));
    }
}
