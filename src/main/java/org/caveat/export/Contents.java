package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export carries, and what it does not.
 *
 * @param photographs how many it carries
 * @param caveats how many it carries
 * @param leftOut what it does not carry, and why
 * @param unknown how many members of a photograph's sidecar it does not carry because this program does not understand
 *     them, by the photograph's path
 * @param warnings what should be looked at, in words
 */
public record Contents(
        int photographs,
        int caveats,
        ExportOptions options,
        List<LeftOut> leftOut,
        SortedMap<String, Integer> unknown,
        List<String> warnings) {
    public Contents {
        leftOut = List.copyOf(leftOut);
        unknown = new TreeMap<>(unknown);
        warnings = List.copyOf(warnings);
    }

    static Contents of(Publication publication, List<LeftOut> leftOut, Map<String, Integer> unknown) {
        int caveats = publication.photographs().stream()
                .mapToInt(photograph -> photograph.state().caveats().size())
                .sum();
        return new Contents(
                publication.photographs().size(),
                caveats,
                publication.options(),
                leftOut,
                new TreeMap<>(unknown),
                List.of());
    }

    /** What could not be carried though nobody chose to leave it out. */
    public List<LeftOut> failures() {
        return leftOut.stream().filter(LeftOut::isFailure).toList();
    }

    Contents leavingOut(List<LeftOut> more) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        all.addAll(more);
        return new Contents(photographs, caveats, options, all, unknown, warnings);
    }

    Contents warning(List<String> newWarnings) {
        return new Contents(photographs, caveats, options, leftOut, unknown, newWarnings);
    }

    /** With more that should be looked at. */
    Contents warnedOf(List<String> more) {
        List<String> all = new ArrayList<>(warnings);
        all.addAll(more);
        return warning(all);
    }

    /** With what some formats themselves have to say. */
    Contents warnedBy(List<ExportFormat> formats) {
        List<String> all = new ArrayList<>(warnings);
        formats.forEach(format -> all.addAll(format.warnings(options)));
        return warning(all);
    }
}
