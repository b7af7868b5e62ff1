package org.caveat.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.merge.Clash;
import org.caveat.sidecar.merge.Merged;
import org.caveat.sidecar.merge.ThreeWayMerge;
import tools.jackson.databind.node.ObjectNode;

/**
 * An earlier version of a sidecar, put back by a program that takes no lock. What is missing from it was taken away by
 * nobody: it is read as if all that was said since the author's first sitting had been said upon it.
 *
 * @param standing what stands there, with what was said since, up to the present sitting
 * @param clashes what the author said in an earlier sitting, where the version says something else
 */
record PutBack(ObjectNode standing, List<Clash> clashes) {
    private static final PageCodec PAGE = new PageCodec();

    /**
     * Reads what was put back.
     *
     * @param theirs what stands on disk
     */
    static PutBack of(Sitting sitting, AnnotatedPhotograph ours, AnnotatedPhotograph theirs) {
        ObjectNode since = PAGE.write(sitting.entry().start());
        Merged merged = ThreeWayMerge.merge(PAGE.write(sitting.origin().state()), PAGE.write(theirs), since);
        Set<List<String>> said = sitting.entriesIn(ours).stream()
                .flatMap(entry -> entry.changes().stream())
                .map(change -> List.of(change.in(), change.field()))
                .collect(Collectors.toSet());
        List<Clash> clashes = merged.clashes().stream()
                .filter(clash -> said.contains(List.of(in(clash), clash.field()))
                        || said.contains(List.of(in(clash), Change.WHOLE)))
                .map(Clash::asTheySeeIt)
                .toList();
        return new PutBack(merged.tree(), clashes);
    }

    /** What comes of a merge upon it, with what clashed there already. */
    Merged with(Merged merged) {
        List<Clash> all = new ArrayList<>(merged.clashes());
        clashes.stream().filter(clash -> all.stream().noneMatch(clash::isWhere)).forEach(all::add);
        return new Merged(merged.tree(), all);
    }

    /** Where it is, as the history names it. */
    private static String in(Clash clash) {
        return clash.record().size() == 1
                ? Change.PHOTO
                : clash.record().stream().skip(1).findFirst().orElse("");
    }
}
