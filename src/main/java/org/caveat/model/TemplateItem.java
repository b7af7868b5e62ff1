package org.caveat.model;

/** One template of the collection file. */
public sealed interface TemplateItem permits Template, ForeignTemplate {}
