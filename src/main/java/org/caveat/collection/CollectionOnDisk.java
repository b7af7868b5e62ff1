package org.caveat.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;

/**
 * A collection as it was read at one moment: for the command line, exports and checks.
 *
 * @param folder the opened folder
 * @param description what is said of it as a whole
 * @param holdings its photographs, in the order of their names
 */
public record CollectionOnDisk(Path folder, CollectionDescription description, List<Holding> holdings) {
    public CollectionOnDisk {
        holdings = List.copyOf(holdings);
    }

    /** What it is called: its label, else its folder's name. */
    public String title() {
        return description
                .title(description.language())
                .or(() -> Optional.ofNullable(folder.getFileName()).map(Path::toString))
                .orElse(folder.toString());
    }

    public boolean isDescribed() {
        return !description.get(CollectionFields.ID).isEmpty();
    }
}
