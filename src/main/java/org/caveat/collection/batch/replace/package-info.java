/**
 * Finding words in what is said of many photographs, and putting others in their place.
 *
 * <p>May use: {@code collection}, {@code collection.batch}, {@code edit}, {@code model}, {@code text}, {@code work}.
 * Does not belong here: how it is shown.
 */
@NullMarked
package org.caveat.collection.batch.replace;

import org.jspecify.annotations.NullMarked;
