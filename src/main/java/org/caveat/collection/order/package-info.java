/**
 * The order in which photographs stand, and the groups they stand in: pure functions of what is known of each.
 *
 * <p>May use: {@code collection}, {@code model}, {@code time}. Does not belong here: words, the window, what is looked for.
 */
@NullMarked
package org.caveat.collection.order;

import org.jspecify.annotations.NullMarked;
