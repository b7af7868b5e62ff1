/**
 * The commands, one class each: what they take, what they do, how they end.
 *
 * <p>May use: the rest of {@code cli} and the rooms below; picocli. Does not belong here: JSON, layout, words.
 */
@NullMarked
package org.caveat.cli.command;

import org.jspecify.annotations.NullMarked;
