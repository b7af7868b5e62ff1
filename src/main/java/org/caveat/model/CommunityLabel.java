package org.caveat.model;

import java.util.Optional;

/** A label of a community (Local Contexts TK/BC), exactly as it was given: never invented, changed or dropped. */
public record CommunityLabel(
        String id, Optional<String> community, Optional<String> language, String value, Foreign foreign) {}
