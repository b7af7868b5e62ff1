/**
 * The contact sheet: every photograph of the collection as a cell, in rows of a virtualised list; selection by mouse and
 * keyboard.
 *
 * <p>May use: all but {@code cli}, {@code app}, and of the window {@code ui.fx}, {@code ui.theme}, {@code ui.control}. Does not
 * belong here: opening and saving, one photograph large.
 */
@NullMarked
package org.caveat.ui.contactsheet;

import org.jspecify.annotations.NullMarked;
