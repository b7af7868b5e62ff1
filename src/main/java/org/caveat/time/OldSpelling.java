package org.caveat.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How dates were spelled in drafts of EDTF before 2019, and on catalogue cards before that, in today's spelling. */
final class OldSpelling {
    private static final Map<Pattern, String> TODAY = new LinkedHashMap<>();

    static {
        TODAY.put(Pattern.compile("\\((\\d{2})\\)([?~%])"), "$2$1");
        TODAY.put(Pattern.compile("\\?~|~\\?"), "%");
        TODAY.put(Pattern.compile(" ?\\(\\?\\)"), "?");
        TODAY.put(Pattern.compile("^y(-?\\d+)"), "Y$1");
        TODAY.put(Pattern.compile("^(\\d{2})(?:[uxX?*_.]{2}|--)"), "$1XX");
        TODAY.put(Pattern.compile("^(\\d{3})[uxX?*_.-]"), "$1X");
        TODAY.put(Pattern.compile("-(?:uu|xx|\\?\\?|00)"), "-XX");
    }

    private OldSpelling() {}

    static Stream<String> today(String cleaned) {
        String text = cleaned;
        for (Map.Entry<Pattern, String> change : TODAY.entrySet()) {
            text = change.getKey().matcher(text).replaceAll(change.getValue());
        }
        return Stream.of(text);
    }
}
