/**
 * What a system tells of the command line, made from the commands themselves so that it never ages: the page of the manual,
 * and what the shells bash, zsh and fish complete.
 *
 * <p>May use: {@code cli.command}, {@code text}; picocli, to read the commands. Does not belong here: the help that a command
 * prints itself, and the writing of files (see {@code app}).
 */
@NullMarked
package org.caveat.cli.manual;

import org.jspecify.annotations.NullMarked;
