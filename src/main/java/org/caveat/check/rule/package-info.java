/**
 * The rules of a check, one class each. A rule observes; the words for what it observes, and what to do about it, stand
 * in the messages under its name.
 *
 * <p>May use: what {@code check} may use. Does not belong here: words, the order of findings.
 */
@NullMarked
package org.caveat.check.rule;

import org.jspecify.annotations.NullMarked;
