/**
 * The nine questions: how each stands, and an answer as it is typed, until it is kept.
 *
 * <p>May use: {@code model}, {@code collection}, {@code edit}, {@code text}, {@code ui.fx}, {@code ui.control},
 * {@code ui.inspector.draft}, {@code ui.bibliography}, and of {@code ui.inspector.caveats} the words of cards. Does not
 * belong here: the form in which a caveat that is there is revised.
 */
@NullMarked
package org.caveat.ui.inspector.questions;

import org.jspecify.annotations.NullMarked;
