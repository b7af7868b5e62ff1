package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.text.Messages;

/** The folder that an export is to go to: whether it may, and what lies there. Only this program's own is replaced. */
final class ExportTarget {
    private final Path target;
    private final List<String> formats;
    private final boolean overwrite;
    private final Messages messages;

    /** @param overwrite whether an earlier export may be replaced */
    ExportTarget(Path target, List<String> formats, boolean overwrite, Messages messages) {
        this.target = target;
        this.formats = List.copyOf(formats);
        this.overwrite = overwrite;
        this.messages = messages;
    }

    static ExportTarget of(ExportPlan plan, Messages messages) {
        return new ExportTarget(plan.target(), plan.formats(), plan.options().overwrite(), messages);
    }

    /** Why nothing may be written there; empty where it may. */
    Optional<String> refusal() {
        if (Files.notExists(target)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(target)) {
            return Optional.of(messages.get("export.target-is-a-file", target.toString()));
        }
        Optional<EarlierExport> earlier = ReportFile.read(report());
        if (earlier.isEmpty() && !isEmpty(target)) {
            return Optional.of(messages.get("export.target-not-ours", target.toString()));
        }
        return formats.stream()
                .flatMap(format -> refusal(format, earlier.orElse(EarlierExport.NONE)).stream())
                .findFirst();
    }

    private Optional<String> refusal(String format, EarlierExport earlier) {
        Path folder = target.resolve(format);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!earlier.holds(format) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(messages.get("export.folder-not-ours", folder.toString()));
        }
        return overwrite ? Optional.empty() : Optional.of(messages.get("export.target-taken", target.toString()));
    }

    /** Whether there is an earlier export of one of the formats, which is replaced only with leave. */
    boolean isTaken() {
        EarlierExport earlier = earlier();
        return formats.stream()
                .anyMatch(format ->
                        earlier.holds(format) && Files.isDirectory(target.resolve(format), LinkOption.NOFOLLOW_LINKS));
    }

    EarlierExport earlier() {
        return ReportFile.read(report()).orElse(EarlierExport.NONE);
    }

    /**
     * Takes what somebody else put into a format's folder along into the new one.
     *
     * @param aside the new one, complete
     * @throws ExportFailure where the export has a file of that name
     */
    void takeStrangersAlong(String format, Path aside) throws IOException, ExportFailure {
        Path folder = target.resolve(format);
        for (Path file : strangers(format)) {
            Path path = folder.relativize(file);
            Path place = aside.resolve(path);
            if (Files.exists(place)) {
                throw new ExportFailure(messages.get("export.file-in-the-way", file.toString()));
            }
            Files.createDirectories(place.resolveSibling(""));
            SecondName.of(file, place);
        }
    }

    /**
     * Makes sure that nobody else put anything into a format's folder: what is kept with a list of all that belongs to it
     * could not be told from what does not.
     *
     * @throws ExportFailure where somebody did
     */
    void refuseStrangers(String format) throws IOException, ExportFailure {
        List<Path> strangers = strangers(format);
        if (!strangers.isEmpty()) {
            throw new ExportFailure(
                    messages.get("export.file-in-the-way", strangers.get(0).toString()));
        }
    }

    private List<Path> strangers(String format) throws IOException {
        Path folder = target.resolve(format);
        Set<String> ours = earlier().files(format).keySet();
        String separator = folder.getFileSystem().getSeparator();
        return filesIn(folder).stream()
                .filter(file ->
                        !ours.contains(folder.relativize(file).toString().replace(separator, "/")))
                .toList();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private Path report() {
        return target.resolve(ExportPlan.REPORT);
    }

    /** But for what exports put there while they are being written. */
    private boolean isEmpty(Path folder) {
        Path lock = SaveLock.of(report());
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> Staging.isOne(entry) || entry.equals(lock));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
