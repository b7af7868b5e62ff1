package org.caveat.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.StringValue;
import com.drew.metadata.Tag;
import java.util.List;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.UnmarkedText;

/** Turns what a foreign reader found into entries: the names and descriptions are its, the character sets ours. */
final class DirectoryEntries {
    private DirectoryEntries() {}

    /**
     * Gives each text the character set it is most likely in: EXIF prescribes ASCII, so that what is not was written by
     * guess, and would be read by that of whatever computer this runs on.
     */
    static void decide(Directory directory) {
        for (Tag tag : List.copyOf(directory.getTags())) {
            if (directory.getObject(tag.getTagType()) instanceof StringValue text && text.getCharset() == null) {
                byte[] bytes = text.getBytes();
                directory.setStringValue(
                        tag.getTagType(), new StringValue(bytes, UnmarkedText.charset(List.of(bytes))));
            }
        }
    }

    /** Adds an entry for each value. */
    static void add(Directory directory, EntryList into, Contents contents) {
        for (Tag tag : directory.getTags()) {
            Wall.around(directory.getName(), contents, () -> {
                String description = tag.getDescription();
                if (description != null) {
                    into.add(directory.getName(), tag.getTagName(), description.strip());
                }
            });
        }
        if (directory.hasErrors()) {
            contents.problem("metadata.damaged", directory.getName());
        }
    }
}
