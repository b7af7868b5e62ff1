package org.caveat.collection;

import java.nio.file.Path;
import java.util.function.Function;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;

/** Where what is known of photographs comes from. What was seen of them on the way need not be looked at again. */
public interface Sources {

    /** What a file says of itself. */
    FileFacts facts(Sighting photograph);

    /** What is known of a file that did not say in time what it says. It is not looked at again. */
    default FileFacts tooSlow(Sighting photograph, Messages messages) {
        return MetadataReader.tooSlow(photograph.path(), messages);
    }

    /** What was said of a photograph. */
    Loaded sidecar(Sighting photograph);

    /** What was said of the collection in a folder. */
    CollectionDescription description(Path folder);

    /** The files themselves. */
    static Sources files(MetadataReader metadata, SidecarStore sidecars, CollectionFile collections) {
        return new Sources() {
            @Override
            public FileFacts facts(Sighting photograph) {
                return photograph.isLookedAt()
                        ? metadata.facts(photograph.path(), photograph.modified())
                        : metadata.facts(photograph.path());
            }

            @Override
            public Loaded sidecar(Sighting photograph) {
                return sidecars.load(photograph.path(), photograph.sidecar());
            }

            @Override
            public CollectionDescription description(Path folder) {
                return collections.load(folder);
            }
        };
    }

    /** Something that knows photographs by their paths alone. */
    static Sources of(
            Function<Path, FileFacts> metadata,
            Function<Path, Loaded> sidecars,
            Function<Path, CollectionDescription> descriptions) {
        return new Sources() {
            @Override
            public FileFacts facts(Sighting photograph) {
                return metadata.apply(photograph.path());
            }

            @Override
            public Loaded sidecar(Sighting photograph) {
                return sidecars.apply(photograph.path());
            }

            @Override
            public CollectionDescription description(Path folder) {
                return descriptions.apply(folder);
            }
        };
    }
}
