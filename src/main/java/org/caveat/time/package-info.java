/**
 * Dates as archives write them: EDTF values, their parser and their bounds.
 *
 * <p>May use: the JDK alone. Does not belong here: words for dates (see {@code text}), clocks, time zones.
 */
@NullMarked
package org.caveat.time;

import org.jspecify.annotations.NullMarked;
