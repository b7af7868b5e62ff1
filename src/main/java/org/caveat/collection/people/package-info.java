/**
 * Who is the same person on several photographs of a collection, and what is said of them there.
 *
 * <p>May use: {@code model}, {@code time}, and what {@code collection} knows of a photograph. Does not belong here: how it is shown.
 */
@NullMarked
package org.caveat.collection.people;

import org.jspecify.annotations.NullMarked;
