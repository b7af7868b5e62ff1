/**
 * The tables of a collection, for catalogues and spreadsheets: RFC 4180, UTF-8 with its mark, one file a subject.
 *
 * <p>May use: {@code export} and what it may use; commons-csv. Does not belong here: other formats of export.
 */
@NullMarked
package org.caveat.export.csv;

import org.jspecify.annotations.NullMarked;
