/**
 * The search field, and at the left the terms it can be filled with by mouse: what needs attention, kinds, decades,
 * people, each with its number.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}. Does not belong here:
 * the query language, how photographs that were found are shown.
 */
@NullMarked
package org.caveat.ui.search;

import org.jspecify.annotations.NullMarked;
