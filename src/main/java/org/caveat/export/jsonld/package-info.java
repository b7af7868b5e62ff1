/**
 * The public part of the sidecars as JSON-LD: a document a photograph, and one for the collection.
 *
 * <p>May use: {@code export} and what it may use. Does not belong here: how a page is made, which {@code export} does for
 * every format that carries one.
 */
@NullMarked
package org.caveat.export.jsonld;

import org.jspecify.annotations.NullMarked;
