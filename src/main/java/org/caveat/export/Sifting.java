package org.caveat.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.collection.SizeChange;
import org.caveat.export.LeftOut.Why;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Loaded;
import org.caveat.work.Progress;
import org.caveat.work.SideBySide;

/** Goes through a collection, and keeps apart what is published and what is not. */
final class Sifting {
    private static final int AT_A_TIME = 256;
    private static final int WAITING = 4;

    private final ExportPlan plan;
    private final Progress progress;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final Map<String, AnnotatedPhotograph> conflicts = new TreeMap<>();
    private final Map<String, SizeChange.Pixels> resized = new TreeMap<>();

    private Sifting(ExportPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Sifts what a plan chose. Reads and writes nothing.
     *
     * @param progress asked at each photograph whether that is still wanted
     * @throws CancellationException where it is not
     */
    static Publishing of(ExportPlan plan, Progress progress) {
        return new Sifting(plan, progress).sift();
    }

    /** The first photograph that a plan would carry, alone; nothing, where it would carry none. */
    static Optional<Publication> first(ExportPlan plan) {
        CollectionOnDisk collection = plan.collection();
        Sifting sifting = new Sifting(plan, Progress.NONE);
        return collection.holdings().stream()
                .filter(sifting::isCarried)
                .findFirst()
                .map(first -> of(plan.choosing(collection.with(List.of(first))), Progress.NONE)
                        .publication());
    }

    private Publishing sift() {
        CollectionOnDisk collection = plan.collection();
        List<Holding> carried =
                collection.holdings().stream().filter(this::isCarried).toList();
        List<SafeNames> names = SafeNames.of(carried.stream().map(Holding::file).toList());
        List<PublishedPhotograph> photographs = new ArrayList<>(carried.size());
        sift(carried, (holding, part) -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            take(holding, part);
            photographs.add(new PublishedPhotograph(holding, part.state(), names.get(photographs.size())));
        });
        Publication publication = new Publication(
                collection.folder(),
                collection.title(),
                collection.description(),
                photographs,
                plan.options(),
                leftOut.stream().filter(LeftOut::isFailure).toList(),
                collection.isPart());
        return new Publishing(publication, leftOut, unknown, conflicts, resized, collection.unread());
    }

    private boolean isCarried(Holding holding) {
        Optional<LeftOut> why = unreadable(holding);
        why.ifPresent(leftOut::add);
        return why.isEmpty() || why.get().why() == Why.PICTURE;
    }

    /** Why a photograph is not published, or not with its picture. */
    static Optional<LeftOut> unreadable(Holding holding) {
        String file = holding.file();
        if (holding.sidecar() instanceof Loaded.Locked locked) {
            return Optional.of(LeftOut.photograph(file, Why.LOCKED, locked.reason()));
        }
        if (holding.sidecar() instanceof Loaded.ReadOnly newer) {
            return Optional.of(LeftOut.photograph(file, Why.NEWER, newer.reason()));
        }
        boolean silent = holding.sidecar() instanceof Loaded.Absent;
        return holding.facts()
                .unreadable()
                .map(reason -> LeftOut.photograph(file, silent ? Why.UNREADABLE : Why.PICTURE, reason));
    }

    /** Some photographs at a time, on all processors; their parts are taken in their order. */
    private void sift(List<Holding> carried, BiConsumer<Holding, PublicPart> taker) {
        Iterator<Holding> taken = carried.iterator();
        try (SideBySide<List<PublicPart>> work = SideBySide.onEveryProcessor(
                WAITING, parts -> parts.forEach(part -> taker.accept(taken.next(), part)))) {
            for (int from = 0; from < carried.size(); from += AT_A_TIME) {
                List<Holding> some = carried.subList(from, Math.min(carried.size(), from + AT_A_TIME));
                work.add(() -> some.stream().map(this::publicPart).toList());
            }
            work.finish();
        } catch (IOException impossible) { // nothing is read or written
            throw new UncheckedIOException(impossible);
        }
    }

    private PublicPart publicPart(Holding holding) {
        return PublicPart.of(holding.file(), holding.state(), plan.options());
    }

    private void take(Holding holding, PublicPart part) {
        leftOut.addAll(part.leftOut());
        if (part.unknown() > 0) {
            unknown.put(holding.file(), part.unknown());
        }
        part.undecided().ifPresent(state -> conflicts.put(holding.file(), state));
        SizeChange.of(holding)
                .filter(change -> part.state().isDrawnOn())
                .filter(SizeChange.Pixels.class::isInstance)
                .ifPresent(change -> resized.put(holding.file(), (SizeChange.Pixels) change));
    }
}
