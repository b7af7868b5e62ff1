package org.caveat.export.bag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caveat.export.Copied;
import org.caveat.export.ExportFolder;
import org.caveat.export.KeptFiles;
import org.caveat.export.LeftOut;
import org.caveat.export.NotCopied;
import org.caveat.work.Progress;

/** Puts things into a bag, each whole or not at all. Several workers may pack side by side. */
final class Packing {
    private final ExportFolder folder;
    private final KeptFiles kept;
    private final SidecarsKept sidecars;
    private final Progress progress;
    /** Places of files, of which two things may name the same. */
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();

    Packing(ExportFolder folder, SidecarsKept sidecars, Progress progress) {
        this.folder = folder;
        this.kept = new KeptFiles(folder);
        this.sidecars = sidecars;
        this.progress = progress;
    }

    /** A file that was copied. */
    record Packed(KeptFile file, Copied copied) {}

    /**
     * What came of packing a thing.
     *
     * @param why it is not in the bag; empty where it is
     */
    record Result(Thing thing, List<Packed> files, Optional<LeftOut> why) {}

    /** Tells what a thing consists of. */
    interface Telling {
        Thing thing() throws NotCopied;
    }

    /**
     * Copies what a thing consists of.
     *
     * @param file by which it is told where it cannot be copied
     */
    Result pack(String file, Telling telling) throws IOException {
        try {
            Thing thing = telling.thing();
            List<Packed> packed = new ArrayList<>();
            for (KeptFile one : thing.files()) {
                if (claimed.add(one.path())) {
                    packed.add(new Packed(
                            one, kept.copy(one.path(), one.source(), FixityEvents.algorithms(one), progress)));
                }
            }
            Optional<LeftOut> why = thing.sidecar().isPresent()
                    ? sidecars.unreadable(file, folder.read(thing.sidecar().get()))
                    : Optional.empty();
            return new Result(thing, packed, why);
        } catch (NotCopied reason) {
            Thing nothing = new Thing(file, List.of(), Map.of(), Optional.empty());
            return new Result(nothing, List.of(), Optional.of(reason.leftOut(file)));
        }
    }

    /** Lists what was packed among the files of the bag. */
    void list(Result result, Manifest payload) throws IOException {
        for (Packed one : result.files()) {
            kept.add(one.copied());
            payload.add(
                    one.file().path(),
                    one.copied().digest(FixityEvents.OF_THE_BAG),
                    one.copied().file().bytes());
        }
        for (var text : result.thing().texts().entrySet()) {
            write(text.getKey(), text.getValue(), payload);
        }
    }

    /** Writes a file that is made here, and lists it. */
    void write(String path, String text, Manifest manifest) throws IOException {
        folder.write(path, text);
        list(path, manifest);
    }

    /** Lists a file that is written. */
    void list(String path, Manifest manifest) throws IOException {
        byte[] written = folder.read(path);
        manifest.add(path, Sha512.of(written), written.length);
    }

    /** Takes away what lies there from an export that was interrupted, or from a thing that is left out. */
    void clear() throws IOException {
        kept.removeWhatWasNotAdded();
    }
}
