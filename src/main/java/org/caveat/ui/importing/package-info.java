/**
 * The import in the window: what is brought in, where the columns of a catalogue go, what would change, and what stays.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}. Does not belong here:
 * reading what comes in (see {@code importing}).
 */
@NullMarked
package org.caveat.ui.importing;

import org.jspecify.annotations.NullMarked;
