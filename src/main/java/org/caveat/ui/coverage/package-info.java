/**
 * The coverage: how each of the nine questions stands of each photograph, as a table in rows of a virtualised list.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.theme}, {@code ui.control} and
 * {@code ui.contactsheet}, for it shows what the sheet shows. Does not belong here: the answering, which is the inspector's, and
 * the picture that is kept of the coverage, which is made in {@code export}.
 */
@NullMarked
package org.caveat.ui.coverage;

import org.jspecify.annotations.NullMarked;
