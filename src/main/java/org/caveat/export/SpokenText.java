package org.caveat.export;

import org.jspecify.annotations.Nullable;

/**
 * A text with what a reader's program must know to show and to speak it.
 *
 * @param lang its language, where it differs from the page's; empty for a language that is not named as BCP 47 wants
 * @param dir its direction, where it differs from the page's
 */
public record SpokenText(String value, @Nullable String lang, @Nullable String dir) {}
