package org.caveat.check.bag;

import java.util.Locale;
import org.caveat.check.rule.Severity;

/** What is looked for in a bag, in the order in which it is told. */
public enum BagRule {
    /** What the bag says of its version and encoding cannot be understood (RFC 8493, 2.1.1). */
    DECLARATION(Severity.ERROR),
    /** It has no payload (2.1.2). */
    PAYLOAD(Severity.ERROR),
    /** It has no list of its payload that can be checked (2.1.3). */
    MANIFEST(Severity.ERROR),
    /** A list, or what the bag says of itself, cannot be read. */
    TAG_FILE(Severity.ERROR),
    /** A list names a digest that is not known here. */
    ALGORITHM(Severity.WARNING),
    /** A path leads out of the bag, or to where nothing of its kind may lie (5.1). */
    PATH(Severity.ERROR),
    /** A path is spelled in a way that not every program understands. */
    SPELLING(Severity.WARNING),
    /** A list names a file twice. */
    TWICE(Severity.ERROR),
    /** Names that some disks take for the same (5.3). */
    ALIKE(Severity.WARNING),
    /** A file that systems make by themselves, and take away. */
    SYSTEM_FILE(Severity.WARNING),
    /** A link, which is not followed. */
    LINK(Severity.ERROR),
    /** A file that is listed and not there. */
    MISSING(Severity.ERROR),
    /** A file of the payload that is there and not listed. */
    UNLISTED(Severity.ERROR),
    /** A file with another digest than the list says. */
    CHANGED(Severity.ERROR),
    /** A file that cannot be read. */
    UNREADABLE(Severity.ERROR),
    /** The payload is not as large as the bag says. */
    OXUM(Severity.ERROR);

    private final Severity severity;

    BagRule(Severity severity) {
        this.severity = severity;
    }

    /** Its name in the output, which scripts rely on: {@code bag-missing}. */
    public String key() {
        return "bag-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it mostly matters. */
    public Severity severity() {
        return severity;
    }
}
