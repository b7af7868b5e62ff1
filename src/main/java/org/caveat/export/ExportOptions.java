package org.caveat.export;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How an export is to be made.
 *
 * @param reviewedOnly leaves drafts out; else they are carried, and marked as drafts
 * @param with what is carried only when asked for
 * @param baseUrl where the export will be published; empty where nobody knows
 * @param raw leaves cells of a table as they are, without the guard against formulas and the byte order mark
 * @param overwrite replaces an earlier export of this program
 * @param layout what of a format is made in more than one way
 * @param selection the id of the selection that is exported; empty where the photographs were chosen in another way
 */
public record ExportOptions(
        boolean reviewedOnly,
        Set<Extra> with,
        Optional<String> baseUrl,
        boolean raw,
        boolean overwrite,
        Layout layout,
        Optional<String> selection) {
    /** What stands and is public, drafts included, into a new folder. */
    public static final ExportOptions PLAIN =
            new ExportOptions(false, Set.of(), Optional.empty(), false, false, Layout.PLAIN, Optional.empty());

    public ExportOptions {
        with = Set.copyOf(with);
    }

    /** The same for what leaves nothing out. */
    ExportOptions whole() {
        return new ExportOptions(false, EnumSet.allOf(Extra.class), baseUrl, raw, overwrite, layout, selection);
    }

    public boolean carries(Extra extra) {
        return with.contains(extra);
    }

    public ExportOptions overwriting() {
        return new ExportOptions(reviewedOnly, with, baseUrl, raw, true, layout, selection);
    }

    public ExportOptions carrying(Extra... extras) {
        return new ExportOptions(reviewedOnly, Set.of(extras), baseUrl, raw, overwrite, layout, selection);
    }

    /** The same for the photographs of a selection. */
    public ExportOptions choosing(String selectionId) {
        return new ExportOptions(reviewedOnly, with, baseUrl, raw, overwrite, layout, Optional.of(selectionId));
    }

    public ExportOptions laidOut(Layout chosen) {
        return new ExportOptions(reviewedOnly, with, baseUrl, raw, overwrite, chosen, selection);
    }
}
