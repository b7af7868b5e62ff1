/**
 * What is being typed: kept at once, said a moment later, and never lost to a change from elsewhere.
 *
 * <p>May use: {@code model}, {@code edit}, {@code work}, {@code ui.fx}; of JavaFX properties alone. Does not belong here: nodes.
 */
@NullMarked
package org.caveat.ui.inspector.draft;

import org.jspecify.annotations.NullMarked;
