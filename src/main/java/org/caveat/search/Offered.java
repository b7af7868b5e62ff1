package org.caveat.search;

/**
 * A term that can be chosen.
 *
 * @param name a person's as it is written mostly, else as the term is spelled
 * @param count how many photographs it finds
 */
public record Offered(Term term, String name, int count) {}
