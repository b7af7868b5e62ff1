/**
 * The tour of the window: five steps, each told in a callout beside the control that it is about, while the window goes on
 * working.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.theme}, {@code ui.control}. Does not
 * belong here: where a control stands and how the window is made ready for it, which is {@code ui.shell}'s.
 */
@NullMarked
package org.caveat.ui.tour;

import org.jspecify.annotations.NullMarked;
