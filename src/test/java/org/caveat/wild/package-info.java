/**
 * Targets for coverage-guided fuzzing: each gives bytes that nobody foresaw to one reader of the program, and throws where
 * what comes of it breaks a promise. {@link org.caveat.wild.Target} lists them.
 *
 * <p>May use: every package of the program, and what tests share. Does not belong here: examples that somebody thought of;
 * they stand beside the packages.
 */
@NullMarked
package org.caveat.wild;

import org.jspecify.annotations.NullMarked;
