package org.caveat.collection.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Several;
import org.caveat.work.Progress;

/**
 * What is to be shown before anything is done: each change for itself, so that one may be left out.
 *
 * @param closed photographs that cannot be edited, as they are; each says why
 * @param unread photographs that were not read yet, or are gone
 * @param unchanged how many stay as they are
 */
public record Proposals(List<Proposal> all, List<Holding> closed, List<String> unread, int unchanged) {
    public static final Proposals NONE = new Proposals(List.of(), List.of(), List.of(), 0);

    public Proposals {
        all = List.copyOf(all);
        closed = List.copyOf(closed);
        unread = List.copyOf(unread);
    }

    /**
     * Looks at photographs. Empty where it was cancelled.
     *
     * @param files the photographs, in their order
     * @param holding what is known of a photograph
     * @param progress counts photographs
     * @throws Refused where what is asked for cannot be done
     */
    public static Optional<Proposals> gather(
            List<String> files, Function<String, Optional<Holding>> holding, Proposing proposing, Progress progress)
            throws Refused {
        List<Proposal> all = new ArrayList<>();
        List<Holding> closed = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        int unchanged = 0;
        for (int at = 0; at < files.size(); at++) {
            if (progress.isCancelled()) {
                return Optional.empty();
            }
            Optional<Holding> known = holding.apply(files.get(at));
            if (known.isEmpty()) {
                unread.add(files.get(at));
            } else if (known.get().closed().isPresent()) {
                closed.add(known.get());
            } else {
                List<Proposal> proposed = proposing.of(known.get());
                unchanged += proposed.isEmpty() ? 1 : 0;
                all.addAll(proposed);
            }
            progress.at(at + 1L, files.size());
        }
        return Optional.of(new Proposals(all, closed, unread, unchanged));
    }

    /**
     * What some of them come to, as one step. Photographs that were closed or changed meanwhile are judged anew; empty
     * where it was cancelled.
     *
     * @param name the key of the words for the step
     */
    public static Optional<Batch> batch(
            String name, List<Proposal> chosen, Function<String, Optional<Holding>> holding, Progress progress) {
        Map<String, List<Edit>> edits = new LinkedHashMap<>();
        chosen.forEach(one -> edits.computeIfAbsent(one.photograph().file(), file -> new ArrayList<>())
                .add(one.edit()));
        return Batch.prepare(
                name,
                List.copyOf(edits.keySet()),
                holding,
                (photograph, place) -> new Several(edits.getOrDefault(photograph.file(), List.of())),
                progress);
    }
}
