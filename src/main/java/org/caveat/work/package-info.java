/**
 * Work that goes on behind: jobs with progress and cancel, a runner for the program and a same-thread one for tests, and
 * the one handler of failures.
 *
 * <p>May use: the JDK alone; the only package with threads and executors. Does not belong here: what the work does.
 */
@NullMarked
package org.caveat.work;

import org.jspecify.annotations.NullMarked;
