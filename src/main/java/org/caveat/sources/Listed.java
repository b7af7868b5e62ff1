package org.caveat.sources;

import de.undercouch.citeproc.csl.CSLItemData;

/** A work with all that its bibliography says of it, as a style words it. */
record Listed(Work work, CSLItemData said) {}
