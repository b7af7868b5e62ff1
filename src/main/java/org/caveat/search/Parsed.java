package org.caveat.search;

/** What comes of reading a search: a query, or a refusal that says what was wrong. */
public sealed interface Parsed permits Query, Refusal {}
