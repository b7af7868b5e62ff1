/**
 * What the program says of itself: its version, what it runs on, its licence, and what it is made with.
 *
 * <p>May use: {@code text}, and of the window {@code ui.fx}, {@code ui.control}. Does not belong here: what is said of a
 * collection.
 */
@NullMarked
package org.caveat.ui.about;

import org.jspecify.annotations.NullMarked;
