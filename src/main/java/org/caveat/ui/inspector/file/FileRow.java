package org.caveat.ui.inspector.file;

/** A row of the File tab. */
sealed interface FileRow {

    /** The heading of a group. */
    record Group(String name) implements FileRow {}

    /** A value under its name. */
    record Value(String name, String value) implements FileRow {}

    /** Something that could not be read, in words. */
    record Problem(String sentence) implements FileRow {}
}
