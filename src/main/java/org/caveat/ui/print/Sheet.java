package org.caveat.ui.print;

import java.util.List;
import org.caveat.export.PaperKind;

/**
 * Something that can be printed.
 *
 * @param name what it is, in words
 * @param files the photographs on it, by their paths in the collection, in their order
 */
public record Sheet(PaperKind kind, String name, List<String> files) {
    public Sheet {
        files = List.copyOf(files);
    }
}
