/**
 * A collection as a web site: an index on which no picture stands without what must be read first, and a page for each
 * photograph. It needs no server, no script and no network.
 *
 * <p>May use: {@code export} and what it may use; jte. Does not belong here: what is public, which {@code export} decides;
 * pixels, which {@code imaging} makes.
 */
@NullMarked
package org.caveat.export.site;

import org.jspecify.annotations.NullMarked;
