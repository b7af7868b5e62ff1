/**
 * The window as a whole: welcome page, header, side bar, tabs, status line, keys, and the opening and closing of a
 * collection.
 *
 * <p>May use: all but {@code cli}, {@code app}; every other room of the window. Does not belong here: what one view
 * shows; the making of services, which is {@code app}'s.
 */
@NullMarked
package org.caveat.ui.shell;

import org.jspecify.annotations.NullMarked;
