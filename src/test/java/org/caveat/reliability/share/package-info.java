/**
 * A share for trials: the file system of the whole process, of which some folders answer slowly, or not at all until they
 * are told to.
 *
 * <p>May use: the JDK alone. Does not belong here: what is tried with it.
 */
package org.caveat.reliability.share;
