package org.caveat.reliability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What a program asked of the system, as {@code strace} wrote it down, in words: which kind of file it did what to. */
final class SystemCalls {
    private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed>");
    private static final Pattern OPENED = Pattern.compile("openat\\(\\w+(?:<[^>]*>)?, \"([^\"]*)\", ([A-Z_|]+)");
    private static final Pattern WRITTEN = Pattern.compile("(?:write|pwrite64)\\(\\d+<([^>]*)>, \"([^\"]*)");
    private static final Pattern FORCED = Pattern.compile("(?:fsync|fdatasync)\\(\\d+<([^>]*)>");
    private static final Pattern MOVED = Pattern.compile("rename(?:at2?)?\\([^\"]*\"([^\"]*)\", [^\"]*\"([^\"]*)\"");
    private static final Pattern REMOVED = Pattern.compile("unlink(?:at)?\\([^\"]*\"([^\"]*)\"");

    private SystemCalls() {}

    /** The steps in order, each once where it is repeated at once; files outside some folders are left out. */
    static List<String> steps(List<String> trace, Path... folders) {
        List<String> steps = new ArrayList<>();
        for (String call : whole(trace)) {
            step(call, List.of(folders))
                    .filter(step -> !isRepeated(steps, step))
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private static boolean isRepeated(List<String> steps, String step) {
        return !steps.isEmpty() && steps.get(steps.size() - 1).equals(step);
    }

    /** A call during which another thread called stands on two lines: it counts when it is done. */
    private static List<String> whole(List<String> trace) {
        Map<String, String> begun = new HashMap<>();
        List<String> whole = new ArrayList<>();
        for (String line : trace) {
            String thread = line.substring(0, Math.max(0, line.indexOf(' ')));
            String call = line.substring(thread.length()).strip();
            Matcher resumed = RESUMED.matcher(call);
            if (call.endsWith("<unfinished ...>")) {
                begun.put(thread, call.replace("<unfinished ...>", ""));
            } else if (resumed.lookingAt()) {
                whole.add(begun.getOrDefault(thread, "") + call.substring(resumed.end()));
            } else {
                whole.add(call);
            }
        }
        return whole;
    }

    private static Optional<String> step(String call, List<Path> folders) {
        Matcher opened = OPENED.matcher(call);
        if (opened.lookingAt()) {
            boolean isNew = opened.group(2).contains("O_EXCL");
            return of(isNew ? "create " : "read ", opened.group(1), folders)
                    .filter(step -> !step.equals("read folder"));
        }
        Matcher written = WRITTEN.matcher(call);
        if (written.lookingAt()) {
            Optional<String> said =
                    Optional.of(written.group(2).replace("\\n", "")).filter(SystemCalls::isOfTheProgram);
            return said.map(words -> words.startsWith("urn:") ? "told" : words)
                    .or(() -> of("write ", written.group(1), folders));
        }
        Matcher forced = FORCED.matcher(call);
        if (forced.lookingAt()) {
            return of("force ", forced.group(1), folders);
        }
        Matcher moved = MOVED.matcher(call);
        if (moved.lookingAt()) {
            return of("move temporary over ", moved.group(2), folders);
        }
        Matcher removed = REMOVED.matcher(call);
        return removed.lookingAt() ? of("remove ", removed.group(1), folders) : Optional.empty();
    }

    private static boolean isOfTheProgram(String words) {
        return words.startsWith(SavesInTurn.BEGINS) || words.startsWith(SavesInTurn.SAVED) || words.startsWith("urn:");
    }

    private static Optional<String> of(String what, String file, List<Path> folders) {
        Path path = Path.of(file);
        return folders.stream().anyMatch(path::startsWith) && !isOfTheCache(path)
                ? Optional.of(what + kind(path))
                : Optional.empty();
    }

    /** It can be made anew, and is written when there is nothing else to do. */
    private static boolean isOfTheCache(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(part -> part.toString().equals("cache"));
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".lock")) {
            return "lock";
        }
        if (name.endsWith(".tmp")) {
            return "temporary";
        }
        for (String ours : List.of("history", "collection", "said", "basis", "about")) {
            if (name.endsWith(".json") && name.contains(ours)) {
                return ours;
            }
        }
        return name.endsWith(".json") ? "sidecar" : name.contains(".") ? "photograph" : "folder";
    }
}
