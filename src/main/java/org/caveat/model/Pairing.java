package org.caveat.model;

/**
 * A pattern of names by which files of the same thing are found.
 *
 * @param role {@code master}, {@code access} or {@code verso}: what the file found is
 * @param pattern its name, where {@code {name}} stands for the leading file's without its ending: {@code {name}_verso},
 *     or {@code {name}.tif} where only that ending will do
 */
public record Pairing(String role, String pattern, Foreign foreign) {}
