/**
 * Compare: two to four photographs side by side, each with its lead caveat under it; zoom and pan locked together or free.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.theme}, {@code ui.control},
 * {@code ui.region}, {@code ui.lighttable}. Does not belong here: saying anything of a photograph, and drawing on it.
 */
@NullMarked
package org.caveat.ui.compare;

import org.jspecify.annotations.NullMarked;
