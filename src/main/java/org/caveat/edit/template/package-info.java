/**
 * What is said of one photograph, said of others as well: copied, or from a template whose placeholders are filled.
 *
 * <p>May use: {@code model}, {@code time}, {@code edit}. Does not belong here: the clipboard, what files say of themselves (it is handed in
 * as a function), how it is shown.
 */
@NullMarked
package org.caveat.edit.template;

import org.jspecify.annotations.NullMarked;
