package org.caveat.sidecar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PageFields;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;

/** The version of the file format. A higher minor version is read and kept; a higher major one is not written. */
final class SchemaVersion {
    static final String CURRENT = "1.0";

    private static final int MAJOR = 1;
    private static final Pattern SPELLING = Pattern.compile("([0-9]{1,4})(?:\\.[0-9]{1,4})*");

    private SchemaVersion() {}

    /**
     * Makes sure that a text is a version at all; a file that gives none is taken for one of the current version.
     *
     * @throws Unreadable where it is none
     */
    static void check(String text) throws Unreadable {
        if (!text.isEmpty() && !SPELLING.matcher(text).matches()) {
            throw Unreadable.shape("not-version", Where.ROOT.in(PageFields.SCHEMA_VERSION.key()));
        }
    }

    static boolean isOfHigherMajor(String text) {
        Matcher matcher = SPELLING.matcher(text);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) > MAJOR;
    }

    static boolean isOfHigherMajor(AnnotatedPhotograph state) {
        return isOfHigherMajor(state.page().get(PageFields.SCHEMA_VERSION));
    }
}
