/**
 * The settings, floating above the window: what a person chooses for the program on this machine.
 *
 * <p>May use: {@code model}, {@code settings}, {@code cache}, {@code text}, {@code work}, {@code ui.control}, {@code ui.fx},
 * {@code ui.theme}. Does not belong
 * here: how what is chosen is carried out in the window; that is done by those who are told.
 */
@NullMarked
package org.caveat.ui.settings;

import org.jspecify.annotations.NullMarked;
