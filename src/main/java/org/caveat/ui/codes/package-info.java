/**
 * Code replacements while somebody types: which file of the collection holds the codes, what they are, and the replacing
 * in the fields of the forms.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control}. Does not belong here: how a
 * file of codes is read (see {@code text.codes}), what the fields are for.
 */
@NullMarked
package org.caveat.ui.codes;

import org.jspecify.annotations.NullMarked;
