/**
 * The Caveats tab: the cards, the questions, and the form in which a caveat is written, cited and withdrawn.
 *
 * <p>May use: {@code model}, {@code collection}, {@code search} (the words that are used already), {@code work},
 * {@code edit}, {@code time}, {@code text}, {@code ui.fx}, {@code ui.control}, {@code ui.bibliography},
 * {@code ui.inspector.draft}, {@code ui.inspector.discussion}, {@code ui.inspector.evidence},
 * {@code ui.inspector.versions}. Does not belong here: the drawing of regions, which is {@code ui.region}'s.
 */
@NullMarked
package org.caveat.ui.inspector.caveats;

import org.jspecify.annotations.NullMarked;
