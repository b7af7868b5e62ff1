/**
 * A collection for IIIF viewers: Manifests with their annotations and a Collection above (IIIF Presentation API 3.0), and
 * the pictures as services of static files (IIIF Image API 3.0, level 0).
 *
 * <p>May use: {@code export} and what it may use; Jackson. Does not belong here: how tiles are made, how a caveat is told
 * in words, and how the published JSON-LD is made, which {@code export} does for every format; other formats of export.
 */
@NullMarked
package org.caveat.export.iiif;

import org.jspecify.annotations.NullMarked;
