package org.caveat.model;

/**
 * A template that is not of our shape, kept as it was read.
 *
 * @param json its JSON text
 */
public record ForeignTemplate(String json) implements TemplateItem {}
