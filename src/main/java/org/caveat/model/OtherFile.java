package org.caveat.model;

import java.util.List;

/**
 * Another file of the same thing.
 *
 * @param role {@code master}, {@code access} or {@code verso}
 */
public record OtherFile(String role, String fileName, List<Fixity> fixity, Foreign foreign) {
    public OtherFile {
        fixity = List.copyOf(fixity);
    }
}
