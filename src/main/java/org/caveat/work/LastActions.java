package org.caveat.work;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was done last, each by the name of its class or the key of its message, for those who look into a failure. Nothing
 * that somebody typed can get in: what is not such a name is left out. Safe for several threads.
 */
public final class LastActions {
    private static final int MOST = 20;
    /** A key or a class: letters of the program's own sources, parted by points, hyphens and dollar signs; never a space. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[.$-][A-Za-z0-9]+)*");

    private static final int LONGEST = 60;

    private final Clock clock;
    private final Deque<Action> newestLast = new ArrayDeque<>();

    /** @param clock says when, to the second */
    public LastActions(Clock clock) {
        this.clock = clock;
    }

    private record Action(Instant moment, String name, int times) {
        private String line() {
            return moment + " " + name + (times > 1 ? " (" + times + " times)" : "");
        }
    }

    /** Remembers a command or an edit by the key of the words for it. What is done again and again, as typing is, is counted. */
    public void did(String key) {
        boolean isName = key.length() <= LONGEST && NAME.matcher(key).matches();
        add(clock.instant().truncatedTo(ChronoUnit.SECONDS), isName ? key : "?");
    }

    /** Remembers an event by its class. */
    public void did(Class<?> event) {
        did(event.getSimpleName());
    }

    private synchronized void add(Instant moment, String name) {
        Action latest = newestLast.peekLast();
        int times = 1;
        if (latest != null && latest.name().equals(name)) {
            newestLast.removeLast();
            times += latest.times();
        } else if (newestLast.size() == MOST) {
            newestLast.removeFirst();
        }
        newestLast.addLast(new Action(moment, name, times));
    }

    /** Each with its moment, the latest at the end. */
    public synchronized List<String> all() {
        return newestLast.stream().map(Action::line).toList();
    }
}
