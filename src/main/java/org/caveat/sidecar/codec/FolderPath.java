package org.caveat.sidecar.codec;

import java.util.regex.Pattern;
import org.caveat.model.RelativeReference;

/** Where a path of a sidecar leads, as seen from the folder the sidecar is in. Both kinds of slash separate. */
final class FolderPath {
    private static final Pattern ABSOLUTE = Pattern.compile("(?s)[/\\\\].*|[A-Za-z]:[/\\\\].*|(?i:file):.*");
    private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*");

    private FolderPath() {}

    /** Whether a path is bound to a root, a drive or a host instead of the folder. */
    static boolean isAbsolute(String path) {
        return ABSOLUTE.matcher(path).matches() || path.indexOf('\0') >= 0;
    }

    /** Whether a path leads out of the folder. */
    static boolean leaves(String path) {
        if (isAbsolute(path)) {
            return true;
        }
        int depth = 0;
        for (String step : path.split("[/\\\\]", -1)) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reference is an address or a name with a scheme (RFC 3986, 3.1), and so no path of the disk. */
    static boolean isAddress(String reference) {
        return ADDRESS.matcher(reference).matches() && !isAbsolute(reference);
    }

    /** The path a relative reference spells: without query and fragment, octets decoded. */
    static String decoded(String reference) {
        return RelativeReference.decoded(reference.split("[?#]", 2)[0]);
    }
}
