package org.caveat.ui.contactsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;

/**
 * What a cell shows of its photograph.
 *
 * @param file the path in the collection
 * @param title headline, or the file's name where there is none
 * @param line the date in words and of how many files the thing consists, or what is the matter
 * @param kinds the kinds that occur, in their order
 * @param flags two versions of a field, disputed, no source, not known
 * @param picture what stands in the picture area
 */
public record CellFace(
        String file, String title, SecondLine line, List<KindCount> kinds, List<Flag> flags, Picture picture) {

    /** What of what is said of a photograph calls for attention, under its sign's name. */
    public enum Flag {
        TWO_VERSIONS,
        DISPUTED,
        NO_SOURCE,
        NOT_KNOWN
    }

    /** What stands in the picture area. */
    public sealed interface Picture {}

    /** The photograph, of that size in pixels, 0 where it is not known. */
    public record Shown(int width, int height) implements Picture {}

    /** A plain block of its proportion: a caveat of care is to be read before it is seen. */
    public record Covered(int width, int height) implements Picture {}

    /** Nothing yet: the photograph is not read. */
    public record Waiting() implements Picture {}

    /** Neither: why not, and what to do. */
    public record Trouble(Holding.Status status, String cause) implements Picture {}

    /** The face of a photograph, of which more is known once it is read. */
    public static CellFace of(Found found, Optional<Holding> holding, SheetWords words) {
        if (holding.isEmpty()) {
            return bare(found, words.unread(), new Waiting());
        }
        Holding known = holding.get();
        if (known.status() != Holding.Status.OK) {
            return bare(found, words.status(known.status()), new Trouble(known.status(), words.cause(known)));
        }
        AnnotatedPhotograph state = known.state();
        Header header = known.facts().header();
        List<Caveat> standing =
                state.caveatsInOrder().stream().filter(Caveat::stands).toList();
        return new CellFace(
                found.file(),
                title(state, words.language()).orElse(found.fileName()),
                words.second(state.photograph().taken(), found),
                counted(standing),
                flags(state, standing),
                state.careThatLeads().isPresent()
                        ? new Covered(header.width(), header.height())
                        : new Shown(header.width(), header.height()));
    }

    private static CellFace bare(Found found, String second, Picture picture) {
        return new CellFace(found.file(), found.fileName(), SecondLine.of(second), List.of(), List.of(), picture);
    }

    private static Optional<String> title(AnnotatedPhotograph state, String language) {
        return state.photograph().headline(language);
    }

    private static List<KindCount> counted(List<Caveat> standing) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        Kind.KNOWN.forEach(kind -> counts.put(kind, 0));
        standing.forEach(caveat -> counts.merge(caveat.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new KindCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Flag> flags(AnnotatedPhotograph state, List<Caveat> standing) {
        List<Flag> flags = new ArrayList<>();
        if (state.hasConflict()) {
            flags.add(Flag.TWO_VERSIONS);
        }
        if (standing.stream().anyMatch(Caveat::isDisputed)) {
            flags.add(Flag.DISPUTED);
        }
        if (standing.stream().anyMatch(Caveat::isUnsourced)) {
            flags.add(Flag.NO_SOURCE);
        }
        if (standing.stream().anyMatch(Caveat::isNotKnown)) {
            flags.add(Flag.NOT_KNOWN);
        }
        return flags;
    }

    /** The whole of the second line. */
    public String second() {
        return line.whole();
    }

    /** Whether it is known that nobody has asked anything of the photograph. */
    public boolean isNotAsked() {
        return kinds.isEmpty() && (picture instanceof Shown || picture instanceof Covered);
    }

    /** What is the matter; empty where nothing is. */
    public Optional<Holding.Status> trouble() {
        return picture instanceof Trouble trouble ? Optional.of(trouble.status()) : Optional.empty();
    }

    public boolean isTrouble() {
        return picture instanceof Trouble;
    }
}
