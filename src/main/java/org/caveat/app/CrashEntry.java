package org.caveat.app;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.caveat.text.Program;
import org.caveat.work.Failures;
import org.jspecify.annotations.Nullable;

/**
 * One failure as it stands in the crash log: when, in which version, on which system, what was done last, and where in the
 * program it happened. Of a message that may quote what somebody typed, or what stands in a file, nothing is taken over.
 */
final class CrashEntry {
    /** Of a stack that overflowed the end tells all. */
    private static final int MOST_FRAMES = 60;

    private static final int MOST_CAUSES = 8;
    private static final int MEBIBYTE = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private CrashEntry() {}

    /** The text of an entry, with a blank line at its end. */
    static String of(Instant moment, List<String> actions, Throwable failure) {
        CrashEntry entry = new CrashEntry();
        entry.line(moment.toString());
        entry.line(program());
        entry.line("Thread: " + Failures.thread());
        entry.line("Last actions:" + (actions.isEmpty() ? " none" : ""));
        actions.forEach(action -> entry.line("  " + action));
        entry.failure("", failure);
        entry.line("");
        return entry.text.toString();
    }

    private static String program() {
        Runtime machine = Runtime.getRuntime();
        return String.join(
                ", ",
                Program.nameAndVersion(),
                "Java " + property("java.version") + " (" + property("java.vendor") + ")",
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                machine.availableProcessors() + " processors",
                "memory " + (machine.totalMemory() - machine.freeMemory()) / MEBIBYTE + " of at most "
                        + machine.maxMemory() / MEBIBYTE + " MiB");
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private void failure(String before, @Nullable Throwable failure) {
        if (failure == null || told.size() == MOST_CAUSES || !told.add(failure)) {
            return;
        }
        line(before + failure.getClass().getName() + message(failure));
        StackTraceElement[] frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
            line("\tat " + frames[i]);
        }
        if (frames.length > MOST_FRAMES) {
            line("\t... " + (frames.length - MOST_FRAMES) + " more");
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            failure("Suppressed: ", suppressed);
        }
        failure("Caused by: ", failure.getCause());
    }

    /** Only what Java itself words of names in the program and of numbers. */
    private static String message(Throwable failure) {
        String message = failure.getMessage();
        if (message == null) {
            return "";
        }
        boolean isOfJava = failure instanceof NullPointerException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof ClassCastException
                || failure instanceof ArithmeticException
                || failure instanceof VirtualMachineError
                || failure instanceof LinkageError;
        return isOfJava ? ": " + message : " (its message is left out: it could quote what was typed)";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
