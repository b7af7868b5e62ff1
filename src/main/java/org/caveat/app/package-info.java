/**
 * Where the program begins: the launcher, the wiring of all other packages, the crash log.
 *
 * <p>May use: everything. Does not belong here: anything another package could hold.
 */
@NullMarked
package org.caveat.app;

import org.jspecify.annotations.NullMarked;
