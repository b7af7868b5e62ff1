package org.caveat.collection;

import java.nio.file.Path;
import org.caveat.model.OtherFile;

/**
 * Another file of a thing than its leading one.
 *
 * @param role {@code master}, {@code access} or {@code verso}, or another word that a sidecar or a collection gives it
 */
public record Part(Path path, String role) {

    /** Its bare name. */
    public String fileName() {
        return String.valueOf(path.getFileName());
    }

    public boolean isVerso() {
        return role.equals(OtherFile.VERSO);
    }
}
