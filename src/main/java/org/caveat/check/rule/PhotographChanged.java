package org.caveat.check.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Beside;
import org.caveat.collection.Holding;
import org.caveat.collection.Sha256;
import org.caveat.collection.SizeChange;
import org.caveat.model.Fixity;
import org.caveat.model.PhotographFields;

/**
 * A photograph that is not the file any more of which the sidecar speaks.
 *
 * @param everyByte whether digests are compared, which reads each file whole; else sizes
 */
public record PhotographChanged(boolean everyByte) implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "photograph-changed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        Stream<Observation> bySize = bySize(holding);
        return everyByte
                ? Stream.concat(byContent(holding).or(() -> bySize.findFirst()).stream(), parts(holding))
                : bySize;
    }

    private static Stream<Observation> bySize(Holding holding) {
        return SizeChange.of(holding).stream().map(change -> bySize(holding, change));
    }

    private static Observation bySize(Holding holding, SizeChange change) {
        if (change instanceof SizeChange.Bytes bytes) {
            return Observation.of(holding, bytes.said(), bytes.now()).as("size");
        }
        SizeChange.Pixels pixels = (SizeChange.Pixels) change;
        return Observation.of(holding, pixels.saidWidth(), pixels.saidHeight(), pixels.width(), pixels.height())
                .as("pixels");
    }

    private static Optional<Observation> byContent(Holding holding) {
        return isOther(holding.found().path(), holding.state().photograph().get(PhotographFields.FIXITY))
                ? Optional.of(Observation.of(holding).as("content"))
                : Optional.empty();
    }

    private static Stream<Observation> parts(Holding holding) {
        return holding.state().photograph().get(PhotographFields.FILE).stream()
                .filter(part -> Beside.find(holding.found().path(), part.fileName())
                        .filter(file -> isOther(file, part.fixity()))
                        .isPresent())
                .map(part -> Observation.of(holding, part.fileName()).as("part"));
    }

    /** Whether a file has another digest than the last that was kept. What cannot be read is another rule's. */
    private static boolean isOther(Path file, List<Fixity> kept) {
        Optional<String> last = kept.stream()
                .filter(fixity -> fixity.algorithm().equals(Fixity.SHA_256))
                .map(Fixity::digest)
                .reduce((earlier, later) -> later);
        try {
            return last.isPresent() && !last.get().equalsIgnoreCase(Sha256.of(file));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
