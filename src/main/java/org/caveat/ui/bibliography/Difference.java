package org.caveat.ui.bibliography;

import org.caveat.model.Source;

/**
 * A citation that the bibliography words otherwise now.
 *
 * @param photograph its path in the collection
 * @param statement the id of the caveat
 * @param is how it is cited
 * @param would how it would be cited
 * @param isOurs its words are those that were once taken from the bibliography, not somebody's own
 */
record Difference(String photograph, String statement, Source is, Source would, boolean isOurs) {}
