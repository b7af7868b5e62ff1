package org.caveat.export.pdf;

import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font to set text in.
 *
 * @param family as the style sheet calls it
 * @param weight 400 or 600
 */
record Face(String family, int weight, boolean isItalic, TrueTypeFont font) {}
