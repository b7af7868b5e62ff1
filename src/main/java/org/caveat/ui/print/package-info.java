/**
 * Printing as the window offers it: what, how far it is, what came of it.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}. Does not belong here:
 * the making of pages (see {@code export.pdf}), and the system's printers (see {@code ui.fx}).
 */
@NullMarked
package org.caveat.ui.print;

import org.jspecify.annotations.NullMarked;
