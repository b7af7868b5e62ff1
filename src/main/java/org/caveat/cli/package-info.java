/**
 * The command line: one class a command, printers apart, exit codes exact.
 *
 * <p>May use: every room but {@code ui} and {@code app}; picocli, Jackson and the progress bar. Does not belong here: what
 * the window could use as well.
 */
@NullMarked
package org.caveat.cli;

import org.jspecify.annotations.NullMarked;
