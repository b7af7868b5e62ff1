/**
 * What a person chose for this program on this machine, where it is kept, and the trace of a run's milestones.
 *
 * <p>May use: {@code model}, {@code work}, {@code text}; Jackson; the library that knows the platform's folders, only
 * here. Does not belong here: anything about photographs or collections; that stands beside them.
 */
@NullMarked
package org.caveat.settings;

import org.jspecify.annotations.NullMarked;
