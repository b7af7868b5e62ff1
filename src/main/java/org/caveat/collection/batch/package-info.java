/**
 * One edit for many photographs: what it would change is found out first, then all of it is done as one step.
 *
 * <p>May use: {@code model}, {@code edit}, {@code work}, {@code text}, and what {@code collection} knows of a photograph.
 * Does not belong here: how it is shown.
 */
@NullMarked
package org.caveat.collection.batch;

import org.jspecify.annotations.NullMarked;
