package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a process began, which tells it from another one that was given its number later.
 *
 * <p>On Linux in the clock ticks since the machine was started, of which no change of the clock takes anything (proc(5),
 * {@code /proc/pid/stat}, field 22), after the name of the room in which its number holds: a number of one container
 * means another process in the next. Elsewhere in milliseconds of the system's clock.
 */
final class Birth {
    /** Not known: of a lock of an earlier version, or of a system that does not say. */
    static final String UNKNOWN = "";

    private static final Path PROCESSES = Path.of("/proc");
    /** Places of the state and the beginning among the words after the command's name. */
    private static final int STATE = 0;

    private static final int BEGAN = 19;
    private static final List<String> ENDED = List.of("Z", "X", "x");

    private Birth() {}

    /** When a living process began; empty where there is none of that number, {@link #UNKNOWN} where that is not said. */
    static Optional<String> of(long process) {
        Optional<ProcessHandle> handle = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        if (handle.isEmpty()) {
            return Optional.empty();
        }
        Path stat = PROCESSES.resolve(process + "/stat");
        if (!Files.exists(stat)) {
            return Optional.of(
                    handle.get().info().startInstant().map(Birth::text).orElse(UNKNOWN));
        }
        try {
            String[] words = afterName(Files.readString(stat)).split(" ", -1);
            boolean isOver = words.length <= BEGAN || ENDED.contains(words[STATE]);
            return isOver ? Optional.empty() : Optional.of(room() + " " + words[BEGAN]);
        } catch (IOException endedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Whether two births are of rooms that do not know each other's numbers. */
    static boolean areApart(String one, String other) {
        boolean isSaid = one.startsWith("pid:") && other.startsWith("pid:");
        return isSaid && !roomOf(one).equals(roomOf(other));
    }

    private static String text(Instant began) {
        return String.valueOf(began.toEpochMilli());
    }

    /** The command's name stands in brackets, and may have brackets and spaces of its own. */
    private static String afterName(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 1).strip();
    }

    private static String room() throws IOException {
        return Files.readSymbolicLink(PROCESSES.resolve("self/ns/pid")).toString();
    }

    private static String roomOf(String birth) {
        return birth.substring(0, birth.indexOf(' ') + 1);
    }
}
