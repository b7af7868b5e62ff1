package org.caveat.time;

import java.util.List;
import java.util.stream.Stream;

/** How dates were spelled in drafts of EDTF before 2019, and on catalogue cards before that, in today's spelling. */
final class OldSpelling {
    private static final List<Rewriting> CHANGES = List.of(
            Rewriting.of("\\((\\d{2})\\)([?~%])", "$2$1"),
            Rewriting.of("\\?~|~\\?", "%"),
            Rewriting.of(" ?\\(\\?\\)", "?"),
            Rewriting.of("^y(-?\\d+)", "Y$1"),
            Rewriting.of("^(\\d{2})(?:[uxX?*_.]{2}|--)", "$1XX"),
            Rewriting.of("^(\\d{3})[uxX?*_.-]", "$1X"),
            Rewriting.of("-(?:uu|xx|\\?\\?|00)", "-XX"));

    private OldSpelling() {}

    static Stream<String> today(String cleaned) {
        return Stream.of(Rewriting.all(CHANGES, cleaned));
    }
}
