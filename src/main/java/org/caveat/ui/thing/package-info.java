/**
 * Several files as one thing: joined and parted by hand.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}. Does not belong here:
 * which files names join by themselves (see {@code collection}), and which of them is seen (see {@code ui.lighttable}).
 */
@NullMarked
package org.caveat.ui.thing;

import org.jspecify.annotations.NullMarked;
