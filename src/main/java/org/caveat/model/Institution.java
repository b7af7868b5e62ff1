package org.caveat.model;

import java.util.Optional;

/**
 * Who holds the collection.
 *
 * @param address where it is, in words
 * @param page its web page
 * @param colour {@code #rrggbb}
 * @param logo a file, relative to the collection's folder
 */
public record Institution(
        String name,
        Optional<String> address,
        Optional<String> page,
        Optional<String> colour,
        Optional<String> logo,
        Foreign foreign) {}
