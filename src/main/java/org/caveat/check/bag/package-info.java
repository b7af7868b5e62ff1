/**
 * Whether a folder is a bag that is complete and unchanged: BagIt 1.0 (RFC 8493) and the drafts before it from 0.93 on. A bag
 * can come from anybody: no path in it is followed out of it, no link is, nothing is fetched, and no file is read into memory
 * as a whole.
 *
 * <p>May use: {@code check.rule}, {@code work}. Does not belong here: the making of bags, which is an export; words.
 */
@NullMarked
package org.caveat.check.bag;

import org.jspecify.annotations.NullMarked;
