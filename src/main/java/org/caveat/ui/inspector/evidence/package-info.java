/**
 * What a source shows and says besides its citation: another photograph of the collection, and our note in each language.
 *
 * <p>May use: {@code model}, {@code collection}, {@code text}, {@code ui.fx}, {@code ui.control}, {@code ui.inspector.draft}. Does not belong
 * here: the citation, and the caveat that rests on it.
 */
@NullMarked
package org.caveat.ui.inspector.evidence;

import org.jspecify.annotations.NullMarked;
