package org.caveat.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** How long this process has run. */
final class ProcessAge {
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final Path UPTIME = Path.of("/proc/uptime");
    /** The place of the beginning among the words after the command's name. */
    private static final int BEGAN = 19;
    /** A clock tick as programs are told it, whatever the kernel's own is. */
    private static final long MILLISECONDS_A_TICK = 10;

    private ProcessAge() {}

    /**
     * How long this process has run, to a hundredth of a second. On Linux the platform counts its own answer from the
     * second in which the machine was started, and may be a whole one wrong: there it is asked of the system.
     */
    static Duration now() {
        try {
            return Files.exists(STAT) ? of(Files.readString(STAT), Files.readString(UPTIME)) : bySystemClock();
        } catch (IOException unreadable) {
            return bySystemClock();
        }
    }

    /**
     * The age of a process.
     *
     * @param stat what the system says of it (proc(5), {@code /proc/pid/stat}, field 22: when it began, in clock ticks
     *     since the machine was started)
     * @param uptime how long the machine has run (proc(5), {@code /proc/uptime}: the first number, in seconds)
     */
    static Duration of(String stat, String uptime) {
        // the command's name stands in brackets, and may have brackets and spaces of its own
        String[] words = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        long began = Long.parseLong(words[BEGAN]) * MILLISECONDS_A_TICK;
        long running = Duration.parse("PT" + uptime.substring(0, uptime.indexOf(' ')) + "S")
                .toMillis();
        return Duration.ofMillis(running - began);
    }

    private static Duration bySystemClock() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }
}
