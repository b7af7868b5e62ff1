package org.caveat.collection;

import java.util.stream.Stream;

/**
 * One value that the file of a photograph holds, as its metadata has it.
 *
 * @param group where it stands, such as {@code Exif IFD0}
 * @param tag its name; of XMP the path with its prefix
 */
public record WrittenInFile(String group, String tag, String value) {

    /** All that the file of a photograph says of itself, in its order. */
    public static Stream<WrittenInFile> of(Holding holding) {
        return holding.facts().entries().stream()
                .map(entry -> new WrittenInFile(entry.group(), entry.tag(), entry.value()));
    }
}
