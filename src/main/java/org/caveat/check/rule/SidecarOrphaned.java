package org.caveat.check.rule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Beside;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.FolderFiles;
import org.caveat.sidecar.SidecarName;

/** A sidecar without its photograph, which was renamed, moved or deleted. */
public record SidecarOrphaned() implements Rule.OfCollection {
    @Override
    public String name() {
        return "sidecar-orphaned";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(CollectionOnDisk collection) {
        return FolderFiles.in(collection.folder(), SidecarName::isSidecar).stream()
                .filter(sidecar -> Beside.find(sidecar, nameOf(sidecar)).isEmpty())
                .map(sidecar -> Observation.at(InFolder.name(collection, sidecar), Optional.empty(), nameOf(sidecar)));
    }

    private static String nameOf(Path sidecar) {
        String name = String.valueOf(sidecar.getFileName());
        return name.substring(0, name.length() - SidecarName.ENDING.length());
    }
}
