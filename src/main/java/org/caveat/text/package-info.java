/**
 * Messages and plurals in each language; the words for kinds, certainties and dates; texts folded for a comparison, and
 * guarded for a spreadsheet.
 *
 * <p>May use: {@code model}, {@code time}; ICU. Does not belong here: who says the words, and where they are shown.
 */
@NullMarked
package org.caveat.text;

import org.jspecify.annotations.NullMarked;
