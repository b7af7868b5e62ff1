/**
 * What is being typed: kept at once, said a moment later, and never lost to a change from elsewhere.
 *
 * <p>May use: {@code model}, {@code time}, {@code collection}, {@code edit}, {@code work}, {@code text}, {@code ui.fx},
 * {@code ui.control}, {@code ui.codes}. Does not belong here: which fields there are.
 */
@NullMarked
package org.caveat.ui.inspector.draft;

import org.jspecify.annotations.NullMarked;
