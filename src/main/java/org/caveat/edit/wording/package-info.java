/**
 * Every passage of words that is said of a photograph, wherever it stands, and the edit that words some of them anew: for
 * finding and replacing.
 *
 * <p>May use: {@code edit}, {@code model}. Does not belong here: what is looked for, and how.
 */
@NullMarked
package org.caveat.edit.wording;

import org.jspecify.annotations.NullMarked;
