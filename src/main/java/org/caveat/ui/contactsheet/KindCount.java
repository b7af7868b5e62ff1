package org.caveat.ui.contactsheet;

import org.caveat.model.Kind;

/** How many standing caveats of one kind a photograph has. */
public record KindCount(Kind kind, int count) {}
