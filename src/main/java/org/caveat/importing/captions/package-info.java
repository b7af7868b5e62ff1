/**
 * What photographs, and files of XMP beside them, say of themselves: captions, names and regions that other programs wrote,
 * as IPTC, XMP and the Metadata Working Group keep them; and the page of ours that our XMP carries.
 *
 * <p>May use: what {@code importing} may. Does not belong here: reading the files, which is {@code metadata}'s.
 */
@NullMarked
package org.caveat.importing.captions;

import org.jspecify.annotations.NullMarked;
