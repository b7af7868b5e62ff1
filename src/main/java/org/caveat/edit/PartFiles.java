package org.caveat.edit;

import java.util.List;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;

/** Parts other files from the photograph: each stands for itself from now on, whatever its name. */
public record PartFiles(List<String> names) implements Verb {
    public PartFiles {
        names = List.copyOf(names);
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<String> apart = Stream.concat(state.photograph().get(PhotographFields.APART).stream(), names.stream())
                .distinct()
                .toList();
        return Several.of(
                new Put<>(
                        Place.PHOTOGRAPH,
                        PhotographFields.FILE,
                        state.photograph().get(PhotographFields.FILE).stream()
                                .filter(file -> !names.contains(file.fileName()))
                                .toList()),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.APART, apart));
    }
}
