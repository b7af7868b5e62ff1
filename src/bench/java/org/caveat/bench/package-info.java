/**
 * Benchmarks, run by {@code mvn -Pbench}; never part of {@code mvn verify}.
 *
 * <p>May use: anything. Does not belong here: tests.
 */
@NullMarked
package org.caveat.bench;

import org.jspecify.annotations.NullMarked;
