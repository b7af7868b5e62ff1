package org.caveat.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.search.Answer;
import org.caveat.search.FacetCounts;
import org.caveat.search.OfDate;
import org.caveat.search.Query;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Work;

/**
 * Which photographs match. The index is asked behind, in a job that the next question cancels; one that was read or edited
 * is asked alone.
 */
final class Matching {
    /** As many as the first screen shows: they are told before the others are asked, where asking takes time. */
    private static final int FIRST = 50;

    private final Searched searched;
    private final Work work;
    private final Executor later;
    private final Set<String> heardMeanwhile = new HashSet<>();
    /** Those that match no more, and stay for now. */
    private final Set<String> lingering = new HashSet<>();

    private Query query = Query.ALL;
    private Set<String> matching = new HashSet<>();
    private Predicate<String> kept = file -> false;
    private Optional<Job<Following>> job = Optional.empty();
    private int questions;

    Matching(Searched searched, Work work, Executor later) {
        this.searched = searched;
        this.work = work;
        this.later = later;
    }

    /** Who hears what comes of a question, on the toolkit's thread. */
    interface Asker {
        /** The first ones were found, and others may be. */
        void begun();

        /** All were found. */
        void found();

        /** How many of them each term finds. */
        void counted(Following counts);

        void failed(Throwable failure);
    }

    /** Asks all anew; what matched until now counts until the answer comes. */
    void ask(Query wanted, List<Found> among, Asker asker) {
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
        Asking asking = new Asking(question, again, asker);
        Job<Following> asked = work.start(Work.Rank.NOW, progress -> find(wanted, among, asking, progress));
        job = Optional.of(asked);
        asked.result()
                .whenComplete((counts, failure) -> asking.later(() -> {
                    job = Optional.empty();
                    if (failure != null) {
                        asker.failed(failure);
                    } else {
                        asker.counted(counts);
                    }
                }));
    }

    private Following find(Query wanted, List<Found> among, Asking asking, Progress progress) {
        searched.indexing().catchUp(progress::isCancelled);
        Answer answer = searched.index().ask(wanted, among);
        Set<String> files = new HashSet<>();
        answer.each(
                found -> {
                    files.add(found.file());
                    if (files.size() == FIRST && !answer.isSure()) {
                        Set<String> first = Set.copyOf(files);
                        asking.later(() -> asking.begin(first));
                    }
                    return true;
                },
                progress::isCancelled);
        asking.later(() -> asking.take(files));
        return counts(wanted, files, among, progress);
    }

    private Following counts(Query wanted, Set<String> files, List<Found> among, Progress progress) {
        FacetCounts counts = searched.counts().of(files);
        Query dateless = wanted.without(OfDate.class::isInstance);
        if (dateless.terms().equals(wanted.terms())) {
            return new Following(counts, counts);
        }
        List<String> others = new ArrayList<>();
        searched.index().ask(dateless, among).each(found -> others.add(found.file()), progress::isCancelled);
        return new Following(counts, searched.counts().of(others));
    }

    /** One question: what comes of it is of no account once another was asked. */
    private final class Asking {
        private final int question;
        private final boolean again;
        private final Asker asker;

        /** @param again the same was asked before, perhaps among others: what stays, stays */
        Asking(int question, boolean again, Asker asker) {
            this.question = question;
            this.again = again;
            this.asker = asker;
        }

        void later(Runnable action) {
            later.execute(() -> {
                if (question == questions) {
                    action.run();
                }
            });
        }

        void begin(Set<String> first) {
            if (!again) {
                lingering.clear();
                matching = new HashSet<>(first);
                asker.begun();
            }
        }

        void take(Set<String> files) {
            lingering.clear();
            if (again) {
                matching.stream()
                        .filter(file -> kept.test(file) && !files.contains(file))
                        .forEach(lingering::add);
            }
            matching = new HashSet<>(files);
            matching.addAll(lingering);
            // what was heard while the others were asked may be newer than what the job saw
            List.copyOf(heardMeanwhile).forEach(file -> searched.holding(file).ifPresent(Matching.this::judge));
            heardMeanwhile.clear();
            asker.found();
        }
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
        if (searched.matches(query, holding)) {
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
