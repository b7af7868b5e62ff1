package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.work.Progress;

/**
 * Goes through a collection for a format in which it is kept: all that is said is carried, and a picture that cannot be read
 * as well. Only photographs whose caveats cannot be read are left out, as everywhere.
 */
final class Keeping {
    private Keeping() {}

    /**
     * What of a plan is kept. Reads and writes nothing.
     *
     * @param progress asked at each photograph whether that is still wanted
     * @throws CancellationException where it is not
     */
    static Publishing of(ExportPlan plan, Progress progress) {
        CollectionOnDisk collection = plan.collection();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Holding> kept = new ArrayList<>();
        for (Holding holding : collection.holdings()) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            Optional<LeftOut> why = whyNot(holding);
            why.ifPresent(leftOut::add);
            if (why.isEmpty()) {
                kept.add(holding);
            }
        }
        return new Publishing(
                publication(plan, kept, leftOut), leftOut, Map.of(), Map.of(), Map.of(), collection.unread());
    }

    /** The first photograph that a plan would keep, alone; empty where it would keep none. */
    static Optional<Publication> first(ExportPlan plan) {
        return plan.collection().holdings().stream()
                .filter(holding -> whyNot(holding).isEmpty())
                .findFirst()
                .map(first -> publication(plan, List.of(first), List.of()));
    }

    private static Optional<LeftOut> whyNot(Holding holding) {
        return Sifting.unreadable(holding)
                .filter(why -> why.why() == LeftOut.Why.LOCKED || why.why() == LeftOut.Why.NEWER);
    }

    private static Publication publication(ExportPlan plan, List<Holding> kept, List<LeftOut> leftOut) {
        CollectionOnDisk collection = plan.collection();
        List<SafeNames> names = SafeNames.of(kept.stream().map(Holding::file).toList());
        List<PublishedPhotograph> photographs = new ArrayList<>(kept.size());
        for (Holding holding : kept) {
            photographs.add(new PublishedPhotograph(holding, holding.state(), names.get(photographs.size())));
        }
        return new Publication(
                collection.folder(),
                collection.title(),
                collection.description(),
                photographs,
                plan.options().whole(),
                leftOut,
                collection.isPart());
    }
}
