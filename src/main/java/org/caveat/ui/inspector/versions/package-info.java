/**
 * Fields that several curators changed: a block at each field with all versions of it, from which one is taken or all are
 * kept, and the way to the next such block.
 *
 * <p>May use: {@code collection}, {@code edit}, {@code model}, {@code text}, {@code ui.fx}, {@code ui.control}. Does not
 * belong here: the fields themselves, and how versions are found and told.
 */
@NullMarked
package org.caveat.ui.inspector.versions;

import org.jspecify.annotations.NullMarked;
