/**
 * Where a command speaks: standard output for scripts, standard error for people, exit codes, progress, and text made
 * harmless for a terminal.
 *
 * <p>May use: {@code text}, {@code work}; the console and the progress bar, only here. Does not belong here: photographs.
 */
@NullMarked
package org.caveat.cli.console;

import org.jspecify.annotations.NullMarked;
