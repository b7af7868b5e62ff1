package org.caveat.model;

/** One annotation of the page. */
public sealed interface Item permits Statement, ForeignItem {}
