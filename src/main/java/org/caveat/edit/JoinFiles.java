package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.OtherFile;
import org.caveat.model.PhotographFields;

/**
 * Makes other files part of the photograph, each with its role. One that is part of it already takes the new role, and what
 * is known of it besides stays.
 */
public record JoinFiles(List<OtherFile> files) implements Verb {
    public JoinFiles {
        files = List.copyOf(files);
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Set<String> names = files.stream().map(OtherFile::fileName).collect(Collectors.toSet());
        List<OtherFile> present = state.photograph().get(PhotographFields.FILE);
        List<OtherFile> all = new ArrayList<>(present.stream()
                .filter(file -> !names.contains(file.fileName()))
                .toList());
        for (OtherFile file : files) {
            all.add(present.stream()
                    .filter(known -> known.fileName().equals(file.fileName()))
                    .findFirst()
                    .map(known -> new OtherFile(file.role(), known.fileName(), known.fixity(), known.foreign()))
                    .orElse(file));
        }
        List<String> apart = state.photograph().get(PhotographFields.APART).stream()
                .filter(name -> !names.contains(name))
                .toList();
        return Several.of(
                new Put<>(Place.PHOTOGRAPH, PhotographFields.FILE, List.copyOf(all)),
                new Put<>(Place.PHOTOGRAPH, PhotographFields.APART, apart));
    }
}
