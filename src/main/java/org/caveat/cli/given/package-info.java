/**
 * What was given on the command line, made into what the program knows: dates, kinds, regions, photographs. What cannot be
 * is refused in one sentence.
 *
 * <p>May use: {@code cli.console} and the rooms below. Does not belong here: options and their names, printing.
 */
@NullMarked
package org.caveat.cli.given;

import org.jspecify.annotations.NullMarked;
