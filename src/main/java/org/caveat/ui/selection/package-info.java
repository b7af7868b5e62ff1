/**
 * Selections: named choices of photographs in an order of their own; made, filled, ordered and named in the window. And
 * searches that are kept under a name.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}, {@code ui.search},
 * {@code ui.contactsheet}. Does not belong here: the collection file, exports.
 */
@NullMarked
package org.caveat.ui.selection;

import org.jspecify.annotations.NullMarked;
