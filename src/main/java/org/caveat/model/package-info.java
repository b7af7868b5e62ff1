/**
 * What is said of photographs: caption, caveats, persons, regions, evidence; one photograph's whole annotated
 * state. All of it immutable; <em>disputed</em> and <em>unsourced</em> are derived; what this program does not
 * understand rides along.
 *
 * <p>May use: {@code time}. Does not belong here: JSON, files, pixels, anything that changes.
 */
@NullMarked
package org.caveat.model;

import org.jspecify.annotations.NullMarked;
