package org.caveat.edit.wording;

import java.util.Optional;

/**
 * Words that are said of a photograph, and where. The same words twice in the same place are one passage.
 *
 * @param statement the id of the statement they stand in
 * @param language BCP 47; empty where it is not known
 */
public record Passage(Part part, Optional<String> statement, String language, String words) {}
