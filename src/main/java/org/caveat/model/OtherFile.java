package org.caveat.model;

import java.util.List;

/**
 * Another file of the same thing.
 *
 * @param role {@link #MASTER}, {@link #ACCESS} or {@link #VERSO}
 */
public record OtherFile(String role, String fileName, List<Fixity> fixity, Foreign foreign) {
    /** As it was digitised, to be kept. */
    public static final String MASTER = "master";
    /** Made from the master, to be looked at. */
    public static final String ACCESS = "access";
    /** The back of the photograph. */
    public static final String VERSO = "verso";

    public OtherFile {
        fixity = List.copyOf(fixity);
    }

    public OtherFile(String role, String fileName) {
        this(role, fileName, List.of(), Foreign.NONE);
    }
}
