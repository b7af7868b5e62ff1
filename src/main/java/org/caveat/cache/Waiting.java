package org.caveat.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be kept and not yet written: many things at once cost little more than one. Used by one thread at a time. */
final class Waiting {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final int most;
    private final Clock clock;
    private final Map<Place, Thing> things = new LinkedHashMap<>();
    private Instant since = Instant.EPOCH;

    /** @param most how many wait at the most */
    Waiting(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    private record Place(FileKey file, String what) {}

    /** Something to keep. */
    static final class Thing {
        private final FileKey file;
        private final String what;
        private final byte[] content;

        Thing(FileKey file, String what, byte[] content) {
            this.file = file;
            this.what = what;
            this.content = content;
        }

        FileKey file() {
            return file;
        }

        String what() {
            return what;
        }

        byte[] content() {
            return content;
        }
    }

    void add(Thing thing) {
        if (things.isEmpty()) {
            since = clock.instant();
        }
        things.put(new Place(thing.file(), thing.what()), thing);
    }

    /** Whether it is time to write them. */
    boolean isDue() {
        return things.size() >= most || (!things.isEmpty() && clock.instant().isAfter(since.plus(LONGEST)));
    }

    Optional<byte[]> find(FileKey file, String what) {
        return Optional.ofNullable(things.get(new Place(file, what))).map(Thing::content);
    }

    /** All of them, which wait no more. */
    List<Thing> take() {
        List<Thing> all = List.copyOf(things.values());
        things.clear();
        return all;
    }
}
