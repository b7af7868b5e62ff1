package org.caveat.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caveat.collection.FolderDigest;

/**
 * All that an export depends on. Its digest tells, without reading a photograph or a caveat, whether an export that is
 * there is the one that would be made now.
 *
 * @param folders the collection's own, and others that hold what is said
 * @param choice how the photographs are chosen
 */
public record ExportSources(List<Path> folders, ExportOptions options, List<String> choice) {
    public ExportSources {
        folders = List.copyOf(folders);
        choice = List.copyOf(choice);
    }

    /**
     * The digest of all of it.
     *
     * @param language of the words in the export
     * @return empty where something cannot be read, so that nothing can be told
     */
    Optional<String> digest(Locale language) {
        StringBuilder all = new StringBuilder();
        for (Path folder : folders) {
            Optional<String> digest = FolderDigest.of(folder);
            if (digest.isEmpty()) {
                return Optional.empty();
            }
            // The folder's name is the title of a collection that has no other.
            line(all, folder.toAbsolutePath().normalize() + " " + digest.get());
        }
        line(all, language.toLanguageTag());
        line(all, spelled(options));
        choice.forEach(one -> line(all, one));
        return ProgramDigest.get().map(program -> {
            line(all, program);
            return HexFormat.of()
                    .formatHex(ProgramDigest.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        });
    }

    /** But for leave to replace an earlier export, on which no byte depends. */
    private static String spelled(ExportOptions options) {
        String with = options.with().stream().sorted().map(Extra::key).collect(Collectors.joining(","));
        return options.reviewedOnly() + " " + with + " " + options.raw() + " " + options.baseUrl() + " "
                + options.layout() + " " + options.selection();
    }

    private static void line(StringBuilder all, String text) {
        all.append(text).append('\0');
    }
}
