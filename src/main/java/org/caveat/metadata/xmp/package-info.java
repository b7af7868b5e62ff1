/**
 * XMP that is written: a packet of somebody else's is read whole, kept as it stands, and added to (ISO 16684-1:2019). Made
 * in memory, the same of the same.
 *
 * <p>May use: {@code metadata}, and the JDK's XML. Does not belong here: what is said of photographs, writing files.
 */
@NullMarked
package org.caveat.metadata.xmp;

import org.jspecify.annotations.NullMarked;
