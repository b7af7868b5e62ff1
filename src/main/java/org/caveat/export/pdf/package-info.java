/**
 * A collection as PDF, for paper and for archives: a catalogue, a contact sheet, and labels for the wall in two sizes.
 * Archivable (ISO 19005-2, level U) and tagged for those who do not see them (ISO 14289-1).
 *
 * <p>May use: {@code export} and what it may use; openhtmltopdf and PDFBox; Java2D for outlines; jte. Does not belong
 * here: what is public, and what is said in which words, which {@code export} decides; pixels, which {@code imaging} makes.
 */
@NullMarked
package org.caveat.export.pdf;

import org.jspecify.annotations.NullMarked;
