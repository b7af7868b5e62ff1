package org.caveat.cli.print;

import java.util.Optional;
import org.caveat.metadata.Header;

/** The facts of the file's header, as JSON. */
final class HeaderMembers {
    private HeaderMembers() {}

    static void file(Shown photograph, JsonMembers members) {
        Header header = photograph.holding().facts().header();
        members.text("file", photograph.file())
                .text("type", Optional.of(header.mediaType()).filter(type -> !type.isEmpty()))
                .number("bytes", header.bytes());
    }

    /** Width and height of the upright picture, and how it lies in the file. */
    static void size(Shown photograph, JsonMembers members) {
        members.number("width", photograph.width())
                .number("height", photograph.height())
                .number("orientation", photograph.holding().facts().header().orientation());
    }
}
