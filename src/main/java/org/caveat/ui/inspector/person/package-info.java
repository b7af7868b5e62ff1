/**
 * The person's card: what is said of somebody across the photographs of the collection.
 *
 * <p>May use: {@code model}, {@code collection}, {@code text}, {@code work}, {@code ui.fx}, {@code ui.control},
 * {@code ui.inspector.evidence}, and of {@code ui.inspector.caveats} the words of cards. Does not belong here: who is
 * the same person, which is {@code collection.people}'s.
 */
@NullMarked
package org.caveat.ui.inspector.person;

import org.jspecify.annotations.NullMarked;
