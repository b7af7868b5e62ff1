/**
 * The Caption tab: every field of what is said of the photograph as a whole, each kept as it is typed.
 *
 * <p>May use: {@code model}, {@code collection}, {@code search} (the words that are used already), {@code edit},
 * {@code time}, {@code text}, {@code ui.fx}, {@code ui.control}, {@code ui.inspector.draft},
 * {@code ui.inspector.versions}. Does not belong here: caveats.
 */
@NullMarked
package org.caveat.ui.inspector.caption;

import org.jspecify.annotations.NullMarked;
