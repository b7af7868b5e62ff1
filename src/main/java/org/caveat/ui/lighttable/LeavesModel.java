package org.caveat.ui.lighttable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.imaging.Leaf;
import org.caveat.model.OtherFile;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.fx.PictureMeasures.Measure;
import org.caveat.ui.region.Viewport.Extent;

/**
 * Which of the files of a thing is seen on the table, and which of its pages. What is not yet measured is seen as soon as
 * it is; until then what was seen stays.
 */
public final class LeavesModel {
    /** Kinds of files that are always decoded, and have one page: their measure says nothing that is not known. */
    private static final Set<String> PLAIN = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp", "image/webp");

    private final PictureMeasures measures;
    private final ReadOnlyObjectWrapper<Leaves> leaves = new ReadOnlyObjectWrapper<>(Leaves.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> insteadOf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Leaf, Measure> known = new HashMap<>();
    private final Set<Leaf> asked = new HashSet<>();
    private Optional<Holding> photograph = Optional.empty();
    private Optional<Leaf> wanted = Optional.empty();

    LeavesModel(PictureMeasures measures) {
        this.measures = measures;
    }

    public ReadOnlyObjectProperty<Leaves> leavesProperty() {
        return leaves.getReadOnlyProperty();
    }

    public Leaves leaves() {
        return leaves.get();
    }

    /** Why the picture chosen last cannot be shown, in a sentence. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Where a small picture is seen instead of the one that the file is of: a sentence that says so. */
    public ReadOnlyObjectProperty<Optional<String>> insteadOfProperty() {
        return insteadOf.getReadOnlyProperty();
    }

    /** Shows the leading picture of a photograph; of the same as before, what is seen of it, as long as it is there. */
    void show(Optional<Holding> holding) {
        boolean same = holding.map(Holding::file).equals(photograph.map(Holding::file));
        photograph = holding;
        if (!same) {
            known.clear();
            asked.clear();
            trouble.set(Optional.empty());
            wanted = Optional.empty();
        }
        wanted = wanted.filter(leaf -> files().contains(leaf.file())).or(() -> leading());
        tell();
        holding.ifPresent(this::measure);
    }

    private void measure(Holding holding) {
        if (!PLAIN.contains(holding.facts().header().mediaType())
                && holding.facts().unreadable().isEmpty()) {
            ask(Leaf.of(holding.found().path()));
        }
        holding.found().others().forEach(part -> ask(Leaf.of(part.path())));
    }

    private void ask(Leaf leaf) {
        Optional<String> of = photograph.map(Holding::file);
        if (asked.add(leaf)) {
            measures.ask(leaf, new PictureMeasures.Taker() {
                @Override
                public void measured(Measure measure) {
                    if (of.equals(photograph.map(Holding::file))) {
                        known.put(leaf, measure);
                        tell();
                    }
                }

                @Override
                public void refused(String sentence) {
                    if (of.equals(photograph.map(Holding::file)) && wanted.equals(Optional.of(leaf))) {
                        wanted = leaves.get().seen().map(Shown::leaf);
                        trouble.set(Optional.of(sentence));
                    }
                    asked.remove(leaf);
                }
            });
        }
    }

    /** Shows one of the pictures. */
    public void choose(Leaf leaf) {
        if (files().contains(leaf.file())) {
            trouble.set(Optional.empty());
            wanted = Optional.of(leaf);
            if (measured(leaf).isEmpty()) {
                ask(leaf);
            }
            tell();
        }
    }

    /** Shows the leading picture. */
    public void lead() {
        leading().ifPresent(this::choose);
    }

    /** Shows the other side; says whether there is one. */
    public boolean flip() {
        Optional<Leaves.OneFile> other = leaves.get().otherSide();
        other.map(Leaves.OneFile::path).map(Leaf::of).ifPresent(this::choose);
        return other.isPresent();
    }

    /** Leafs so many pages on, as far as there are any; says whether the file has pages. */
    public boolean leaf(int by) {
        Leaves now = leaves.get();
        int page = Math.max(1, Math.min(now.pages(), now.page() + by));
        now.seen()
                .map(Shown::leaf)
                .filter(leaf -> leaf.page() != page)
                .ifPresent(leaf -> choose(new Leaf(leaf.file(), page)));
        return now.pages() > 1;
    }

    private void tell() {
        Optional<Shown> seen = wanted.flatMap(this::shown)
                .or(() -> leaves.get().seen().filter(now -> files().contains(
                                now.leaf().file())))
                .or(() -> leading().flatMap(this::shown));
        int pages = seen.map(now -> Leaf.of(now.leaf().file()))
                .flatMap(first -> Optional.ofNullable(known.get(first)))
                .map(Measure::pages)
                .orElse(1);
        insteadOf.set(
                seen.flatMap(now -> Optional.ofNullable(known.get(now.leaf()))).flatMap(Measure::insteadOf));
        leaves.set(new Leaves(photograph.map(this::all).orElse(List.of()), seen, pages));
    }

    private Optional<Shown> shown(Leaf leaf) {
        return measured(leaf).map(size -> new Shown(leaf, size));
    }

    private Optional<Extent> measured(Leaf leaf) {
        return leading()
                .filter(leaf::equals)
                .flatMap(leading -> photograph.map(Shown::extent))
                .or(() -> Optional.ofNullable(known.get(leaf))
                        .map(measure -> new Extent(measure.width(), measure.height())));
    }

    private List<Leaves.OneFile> all(Holding holding) {
        Found thing = holding.found();
        List<Leaves.OneFile> all = new ArrayList<>();
        boolean isVerso = thing.isVerso(thing.path());
        all.add(one(thing.path(), isVerso ? OtherFile.VERSO : "", isVerso));
        for (Part part : thing.others()) {
            all.add(one(part.path(), part.role(), part.isVerso()));
        }
        return all;
    }

    private Leaves.OneFile one(Path path, String role, boolean isVerso) {
        return new Leaves.OneFile(path, role, isVerso, measured(Leaf.of(path)));
    }

    private List<Path> files() {
        return photograph.map(Holding::found).map(Found::files).orElse(List.of());
    }

    private Optional<Leaf> leading() {
        return photograph.map(now -> Leaf.of(now.found().path()));
    }
}
