/**
 * How several versions of one field are kept together in it: which fields can hold more than one, and what then stands
 * there.
 *
 * <p>May use: {@code model}. Does not belong here: which versions there are, and the notes of them.
 */
@NullMarked
package org.caveat.edit.joining;

import org.jspecify.annotations.NullMarked;
