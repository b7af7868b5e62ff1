/**
 * The coverage as a picture: how the nine questions stand of some photographs, as SVG, in a file that the person
 * chooses.
 *
 * <p>May use: {@code export}, {@code model}, {@code work}, {@code text}. Does not belong here: what is said of a
 * photograph. The picture tells that something is said, and never what.
 */
@NullMarked
package org.caveat.export.coverage;

import org.jspecify.annotations.NullMarked;
