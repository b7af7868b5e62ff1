package org.caveat.metadata;

/**
 * One value that a file holds.
 *
 * @param group where it stands, such as {@code Exif IFD0}, {@code IPTC} or {@code XMP}
 * @param tag its name, such as {@code Make}; of XMP the path with its prefix
 */
public record Entry(String group, String tag, String value) {}
