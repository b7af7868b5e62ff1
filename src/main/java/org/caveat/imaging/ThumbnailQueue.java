package org.caveat.imaging;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.caveat.cache.FileKey;
import org.caveat.work.Progress;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * Makes thumbnails in the order in which they are looked at: what was asked for last comes first, what has scrolled off
 * is not made at all, and nothing is made twice at the same time.
 */
public final class ThumbnailQueue {
    private final Thumbnails thumbnails;
    private final Work work;
    private final Deque<Subject> newestFirst = new ArrayDeque<>();
    private final Map<Subject, List<Request>> waiting = new HashMap<>();
    private final Map<Subject, List<Request>> inTheMaking = new HashMap<>();

    public ThumbnailQueue(Thumbnails thumbnails, Work work) {
        this.thumbnails = thumbnails;
        this.work = work;
    }

    /**
     * A wish for a thumbnail.
     *
     * @param photograph the file
     * @param longestSide in pixels, at the most
     * @param stillWanted whether it is still on the screen; asked on any thread, so a mere look at a field
     * @param taker told the thumbnail, once, on a working thread; never where it is no longer wanted
     */
    public record Request(Path photograph, int longestSide, BooleanSupplier stillWanted, Consumer<Thumbnail> taker) {
        private Subject subject() {
            return new Subject(photograph, longestSide);
        }
    }

    private record Subject(Path photograph, int longestSide) {}

    /** Asks for a thumbnail, before all that was asked for until now. */
    public void ask(Request request) {
        if (isNew(request)) {
            work.start(Rank.SOON, progress -> makeNewest());
        }
    }

    /**
     * Makes thumbnails to be found later, one after the other: whatever is asked for meanwhile comes first.
     *
     * @param next gives the next photograph, in the state in which it was seen; empty after the last
     * @param longestSide in pixels, at the most
     * @return how many were looked at; fewer than all where it was cancelled, or there is no room for more
     */
    public int makeAhead(Supplier<Optional<FileKey>> next, int longestSide, Progress progress) {
        int made = 0;
        while (!progress.isCancelled()) {
            if (!makeNewest()) {
                Optional<FileKey> photograph = next.get();
                if (photograph.isEmpty() || !thumbnails.keep(photograph.get(), longestSide)) {
                    return made;
                }
                made++;
            }
        }
        return made;
    }

    /** Forgets what is not in the making yet: another folder was opened. */
    public synchronized void forgetAll() {
        newestFirst.clear();
        waiting.clear();
    }

    private synchronized boolean isNew(Request request) {
        Subject subject = request.subject();
        List<Request> making = inTheMaking.get(subject);
        if (making != null) {
            making.add(request);
            return false;
        }
        newestFirst.addFirst(subject);
        List<Request> others = waiting.get(subject);
        if (others != null) {
            others.add(request);
            return false;
        }
        waiting.put(subject, new ArrayList<>(List.of(request)));
        return true;
    }

    private boolean makeNewest() {
        Optional<Subject> newest = takeNewest();
        if (newest.isEmpty()) {
            return false;
        }
        Subject subject = newest.get();
        List<Request> requests;
        Thumbnail thumbnail;
        try {
            thumbnail = thumbnails.of(subject.photograph(), subject.longestSide());
        } finally {
            requests = made(subject);
        }
        for (Request request : requests) {
            if (request.stillWanted().getAsBoolean()) {
                request.taker().accept(thumbnail);
            }
        }
        return true;
    }

    private synchronized Optional<Subject> takeNewest() {
        while (!newestFirst.isEmpty()) {
            Subject subject = newestFirst.removeFirst();
            List<Request> requests = waiting.remove(subject);
            if (requests != null
                    && requests.stream()
                            .anyMatch(request -> request.stillWanted().getAsBoolean())) {
                inTheMaking.put(subject, requests);
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    private synchronized List<Request> made(Subject subject) {
        List<Request> requests = inTheMaking.remove(subject);
        return requests == null ? List.of() : requests;
    }
}
