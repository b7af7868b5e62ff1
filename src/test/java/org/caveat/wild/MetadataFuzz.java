package org.caveat.wild;

import java.util.Set;
import org.caveat.metadata.EmbeddedPreviews;
import org.caveat.metadata.EmbeddedThumbnail;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.metadata.MetadataReader;
import org.caveat.text.Messages;

/** What a file says of itself: nothing is thrown, nothing takes too long or too much, and what comes of it is whole. */
public final class MetadataFuzz {
    private static final Messages WORDS = Messages.english();
    private static final MetadataReader READER = new MetadataReader(WORDS);
    private static final EmbeddedThumbnail THUMBNAIL = new EmbeddedThumbnail();
    private static final EmbeddedPreviews PREVIEWS = new EmbeddedPreviews();
    private static final int LONGEST_VALUE = 65_537;

    private MetadataFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var file = Scratch.holding(bytes);
        String name = file.getFileName().toString();
        Set<String> walls = Set.of(
                WORDS.get("metadata.too-slow", name),
                WORDS.get("metadata.no-memory", name),
                WORDS.get("metadata.broken", name));
        FileFacts facts = Promise.patiently(
                () -> READER.read(file),
                read -> walls.contains(read.unreadable().orElse("")));
        String unreadable = facts.unreadable().orElse("");
        Promise.kept(!walls.contains(unreadable), "a file is read in its time and its memory: " + unreadable);
        Header header = facts.header();
        boolean hasSize = header.width() > 0 && header.height() > 0;
        Promise.kept(hasSize == facts.unreadable().isEmpty(), "a file has a size or says why not");
        Promise.kept(header.orientation() >= 1 && header.orientation() <= 8, "an orientation is one of eight");
        Promise.kept(
                facts.entries().stream().allMatch(entry -> entry.value().length() <= LONGEST_VALUE),
                "no value is endless");
        THUMBNAIL.read(file);
        PREVIEWS.in(file);
    }
}
