package org.caveat.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.MetadataReader;
import org.caveat.work.Relay;

/** Photographs whose metadata is read one after the other, on one thread that is watched: as a collection reads its own. */
final class PhotographsInARow implements Relay.Row<Path, FileFacts> {
    private static final Relay RELAY = new Relay("measured", Duration.ofSeconds(15), 16);

    private final MetadataReader metadata;
    private final Iterator<Path> left;

    private PhotographsInARow(MetadataReader metadata, List<Path> photographs) {
        this.metadata = metadata;
        left = photographs.iterator();
    }

    /** Reads them all. */
    static void read(MetadataReader metadata, List<Path> photographs) {
        RELAY.run(new PhotographsInARow(metadata, photographs));
    }

    @Override
    public Optional<Path> next() {
        return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }

    @Override
    public FileFacts doing(Path photograph) {
        return metadata.read(photograph);
    }

    @Override
    public void done(Path photograph, FileFacts facts) {
        // what they say is not wanted here
    }

    @Override
    public void late(Path photograph) {
        throw new IllegalStateException(photograph + " was not read in time");
    }
}
