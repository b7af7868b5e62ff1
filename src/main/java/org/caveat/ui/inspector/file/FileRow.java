package org.caveat.ui.inspector.file;

import org.caveat.metadata.Entry;

/** A row of the File tab. */
sealed interface FileRow {

    /** The heading of a group. */
    record Group(String name) implements FileRow {}

    /**
     * A value under its name.
     *
     * @param isOfScan it speaks of the scan, and not of the photograph
     */
    record Value(Entry entry, boolean isOfScan) implements FileRow {}

    /** Something that could not be read, in words. */
    record Problem(String sentence) implements FileRow {}

    /** How one knows that the file is a scan, in words. */
    record Scan(String sentence) implements FileRow {}
}
