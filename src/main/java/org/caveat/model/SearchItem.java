package org.caveat.model;

/** One saved search of the collection file. */
public sealed interface SearchItem permits SavedSearch, ForeignSearch {}
