/**
 * The collection's bibliography in the window: which file it is, the style sources are cited in, the completion of a
 * citation that is typed, and the citations that a newer file words otherwise.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}. Does not belong here:
 * the reading of a bibliography, the fields of a caveat.
 */
@NullMarked
package org.caveat.ui.bibliography;

import org.jspecify.annotations.NullMarked;
