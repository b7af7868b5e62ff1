/**
 * What is not as it should be in a collection: findings, one class a rule, each with what to do about it. A check reads
 * and never writes.
 *
 * <p>May use: {@code model}, {@code time}, {@code collection}, {@code sidecar}, {@code imaging}, {@code metadata},
 * {@code work}, {@code text}, and its own rooms below; json-schema-validator only here. Does not belong here:
 * repairing, exit codes, the window.
 */
@NullMarked
package org.caveat.check;

import org.jspecify.annotations.NullMarked;
