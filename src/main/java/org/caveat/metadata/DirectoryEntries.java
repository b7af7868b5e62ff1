package org.caveat.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.StringValue;
import com.drew.metadata.Tag;
import com.drew.metadata.icc.IccDirectory;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.UnmarkedText;

/** Turns what a foreign reader found into entries: the names and descriptions are its, the character sets ours. */
final class DirectoryEntries {
    private static final Set<String> TABLES = Set.of("curv", "para", "mft1", "mft2", "mAB ", "mBA ");
    private static final int LONGEST_TABLE_SHOWN = 64;

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

    /** Adds an entry for each value. Of the tables of a colour profile, which nobody reads, it says only how long they are. */
    static void add(Directory directory, EntryList into, Contents contents) {
        Collection<Tag> tags = into.isWanted() ? directory.getTags() : List.of();
        for (Tag tag : tags) {
            Wall.around(directory.getName(), contents, () -> {
                Optional<Integer> table = table(directory, tag.getTagType());
                String description = table.map(UnreadBytes::told).orElseGet(tag::getDescription);
                if (description != null) {
                    into.add(directory.getName(), tag.getTagName(), description.strip());
                }
            });
        }
    }

    /** The length of a curve or table of colours, in bytes. */
    private static Optional<Integer> table(Directory directory, int tag) {
        boolean isTable = directory instanceof IccDirectory
                && directory.getObject(tag) instanceof byte[] value
                && value.length > LONGEST_TABLE_SHOWN
                && TABLES.contains(new String(value, 0, 4, StandardCharsets.ISO_8859_1));
        return isTable ? Optional.of(((byte[]) directory.getObject(tag)).length) : Optional.empty();
    }
}
