/**
 * Tables that others wrote: in what character set, parted by what, under what headings, row by row.
 *
 * <p>May use: what {@code importing} may; commons-csv. Does not belong here: what a column means.
 */
@NullMarked
package org.caveat.importing.table;

import org.jspecify.annotations.NullMarked;
