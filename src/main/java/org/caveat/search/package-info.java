/**
 * What a curator types to find photographs: words, phrases and terms, read into a query that says of each photograph
 * whether it matches.
 *
 * <p>May use: {@code model}, {@code time}, {@code collection}, {@code cache}, {@code work}, {@code text}. Does not belong
 * here: the search field, files, what is done with what is found.
 */
@NullMarked
package org.caveat.search;

import org.jspecify.annotations.NullMarked;
