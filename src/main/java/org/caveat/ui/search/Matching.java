package org.caveat.ui.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.search.Query;
import org.caveat.search.SearchableText;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Work;

/**
 * Which photographs match. All are asked behind, in a job that the next question cancels; one that was read or edited is
 * asked alone.
 */
final class Matching {
    private final Function<String, Optional<Holding>> holdings;
    private final Function<Holding, SearchableText> texts;
    private final Work work;
    private final Executor later;
    private final Set<String> heardMeanwhile = new HashSet<>();
    /** Those that match no more, and stay for now. */
    private final Set<String> lingering = new HashSet<>();

    private Query query = Query.ALL;
    private Set<String> matching = new HashSet<>();
    private Predicate<String> kept = file -> false;
    private Optional<Job<Set<String>>> job = Optional.empty();
    private int questions;

    /**
     * @param holdings what is known of a photograph; asked on any thread
     * @param texts what is said of it, folded; asked on any thread
     */
    Matching(
            Function<String, Optional<Holding>> holdings,
            Function<Holding, SearchableText> texts,
            Work work,
            Executor later) {
        this.holdings = holdings;
        this.texts = texts;
        this.work = work;
        this.later = later;
    }

    /** Asks all anew; what matched until now counts until the answer comes. */
    void ask(Query wanted, List<Found> among, Consumer<Optional<Throwable>> arrived) {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        boolean again = wanted.terms().equals(query.terms());
        query = wanted;
        heardMeanwhile.clear();
        int question = ++questions;
        if (wanted.isEmpty()) {
            matching.clear();
            lingering.clear();
            return;
        }
        Job<Set<String>> asked = work.start(Work.Rank.NOW, progress -> find(wanted, among, progress));
        job = Optional.of(asked);
        asked.result()
                .whenComplete((files, failure) -> later.execute(() -> {
                    if (question == questions) {
                        take(Optional.ofNullable(files).orElseGet(Set::of), again);
                        arrived.accept(Optional.ofNullable(failure));
                    }
                }));
    }

    private Set<String> find(Query wanted, List<Found> among, Progress progress) {
        Set<String> files = new HashSet<>();
        for (Found one : among) {
            if (progress.isCancelled()) {
                break;
            }
            holdings.apply(one.file())
                    .filter(holding -> wanted.matches(holding, texts))
                    .ifPresent(holding -> files.add(one.file()));
        }
        return files;
    }

    /** @param again the same was asked before, perhaps among others: what stays, stays */
    private void take(Set<String> files, boolean again) {
        job = Optional.empty();
        lingering.clear();
        if (again) {
            matching.stream()
                    .filter(file -> kept.test(file) && !files.contains(file))
                    .forEach(lingering::add);
        }
        matching = new HashSet<>(files);
        matching.addAll(lingering);
        // what was heard while the others were asked may be newer than what the job saw
        List.copyOf(heardMeanwhile).forEach(file -> holdings.apply(file).ifPresent(this::judge));
        heardMeanwhile.clear();
    }

    /** Asks one photograph that changed; says whether it is another answer than before. */
    boolean hear(Holding holding) {
        if (job.isPresent()) {
            heardMeanwhile.add(holding.file());
        }
        return judge(holding);
    }

    private boolean judge(Holding holding) {
        String file = holding.file();
        if (query.matches(holding, texts)) {
            lingering.remove(file);
            return matching.add(file);
        }
        if (matching.contains(file) && kept.test(file)) {
            lingering.add(file);
            return false;
        }
        return matching.remove(file);
    }

    /** Says which stay although they match no more; gives back whether others go now. */
    boolean keep(Predicate<String> now) {
        kept = now;
        Set<String> gone = new HashSet<>(lingering);
        gone.removeIf(now);
        lingering.removeAll(gone);
        return matching.removeAll(gone);
    }

    boolean has(String file) {
        return matching.contains(file);
    }

    void close() {
        job.ifPresent(Job::cancel);
        questions++;
    }
}
