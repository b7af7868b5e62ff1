/**
 * What is said of one photograph, said of others as well: templates and how they are made, changed and applied; copying
 * and pasting. What will be changed is shown before it is.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.control},
 * {@code ui.inspector.draft}. Does not belong here: what an edit
 * says (see {@code edit.template}), the collection file.
 */
@NullMarked
package org.caveat.ui.template;

import org.jspecify.annotations.NullMarked;
