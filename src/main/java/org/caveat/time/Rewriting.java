package org.caveat.time;

import java.util.List;
import java.util.regex.Pattern;

/** One spelling put in the place of another. */
record Rewriting(Pattern pattern, String by) {

    static Rewriting of(String pattern, String by) {
        return new Rewriting(Pattern.compile(pattern), by);
    }

    /** A text with all of them made, one after another. */
    static String all(List<Rewriting> rewritings, String text) {
        String changed = text;
        for (Rewriting rewriting : rewritings) {
            changed = rewriting.pattern.matcher(changed).replaceAll(rewriting.by);
        }
        return changed;
    }
}
