/**
 * Code replacements as photojournalists use them: a short code between delimiters stands for a longer text.
 *
 * <p>May use: nothing but the language. Does not belong here: fields, files, where the codes of a collection are kept.
 */
@NullMarked
package org.caveat.text.codes;

import org.jspecify.annotations.NullMarked;
