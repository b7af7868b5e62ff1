/**
 * The discussion of a caveat: what those who work on the collection remark to each other, and no publication carries unasked.
 *
 * <p>May use: {@code model}, {@code edit}, {@code text}, {@code ui.fx}, {@code ui.control}, {@code ui.inspector.draft}. Does not belong
 * here: the caveat itself.
 */
@NullMarked
package org.caveat.ui.inspector.discussion;

import org.jspecify.annotations.NullMarked;
