/**
 * A bag for preservation (BagIt 1.0, RFC 8493): the photographs, what is said of them to the byte, and whatever was exported
 * with them, each with its digest. Nothing is sifted: what is private, withdrawn or a draft is in it.
 *
 * <p>May use: {@code export} and what it may use; Jackson, for the list of events. Does not belong here: the validator of
 * bags, which is a check.
 */
@NullMarked
package org.caveat.export.bag;

import org.jspecify.annotations.NullMarked;
