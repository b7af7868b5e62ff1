package org.caveat.cli.print;

import java.nio.file.Path;
import java.util.List;

/**
 * A list of photographs: those of a collection, or those that were found.
 *
 * @param folder the collection's
 * @param title what the collection is called
 */
public record ListedPhotographs(Path folder, String title, List<Shown> photographs) {
    public ListedPhotographs {
        photographs = List.copyOf(photographs);
    }

    /** As one JSON document. */
    public void write(JsonMembers members) {
        members.object("collection", collection -> collection
                        .text("folder", folder.toAbsolutePath().normalize().toString())
                        .text("title", title))
                .number("count", photographs.size())
                .objects("photographs", photographs, new ListedPhotograph());
    }
}
