/**
 * How the command line shows photographs and findings: as JSON for scripts, in shapes that stay as they are, as CSV for
 * tables, and as text for people.
 *
 * <p>May use: {@code cli.console} and the rooms below; Jackson. Does not belong here: what is shown, and why.
 */
@NullMarked
package org.caveat.cli.print;

import org.jspecify.annotations.NullMarked;
