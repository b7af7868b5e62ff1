package org.caveat.ui.inspector.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caveat.metadata.Entry;
import org.caveat.metadata.WrittenDate;

/** Which fields can take a value, those first that it was written for. */
final class Fitting {
    /** What names of values begin with or are, without prefix, spaces and signs, and the fields they were written for. */
    private static final Map<String, List<Use>> MEANT = Map.ofEntries(
            Map.entry("title", List.of(Use.HEADLINE)),
            Map.entry("objectname", List.of(Use.HEADLINE)),
            Map.entry("headline", List.of(Use.HEADLINE)),
            Map.entry("xptitle", List.of(Use.HEADLINE)),
            Map.entry("description", List.of(Use.DESCRIPTION, Use.ORIGINAL)),
            Map.entry("imagedescription", List.of(Use.DESCRIPTION, Use.ORIGINAL)),
            Map.entry("captionabstract", List.of(Use.DESCRIPTION, Use.ORIGINAL)),
            Map.entry("usercomment", List.of(Use.DESCRIPTION, Use.ORIGINAL)),
            Map.entry("alttextaccessibility", List.of(Use.ALT)),
            Map.entry("extdescraccessibility", List.of(Use.DESCRIPTION, Use.ALT)),
            Map.entry("creator", List.of(Use.CREATOR)),
            Map.entry("artist", List.of(Use.CREATOR)),
            Map.entry("byline", List.of(Use.CREATOR)),
            Map.entry("xpauthor", List.of(Use.CREATOR)),
            Map.entry("subject", List.of(Use.KEYWORD)),
            Map.entry("keywords", List.of(Use.KEYWORD)),
            Map.entry("xpkeywords", List.of(Use.KEYWORD)),
            Map.entry("city", List.of(Use.PLACE)),
            Map.entry("location", List.of(Use.PLACE)),
            Map.entry("sublocation", List.of(Use.PLACE)),
            Map.entry("provincestate", List.of(Use.PLACE)),
            Map.entry("state", List.of(Use.PLACE)),
            Map.entry("country", List.of(Use.PLACE)),
            Map.entry("countryprimarylocationname", List.of(Use.PLACE)),
            Map.entry("personinimage", List.of(Use.PERSON)),
            Map.entry("identifier", List.of(Use.IDENTIFIER)),
            Map.entry("imageuniqueid", List.of(Use.IDENTIFIER)),
            Map.entry("documentid", List.of(Use.IDENTIFIER)),
            Map.entry("transmissionreference", List.of(Use.IDENTIFIER)),
            Map.entry("originaltransmissionreference", List.of(Use.IDENTIFIER)),
            Map.entry("rights", List.of(Use.RIGHTS)),
            Map.entry("webstatement", List.of(Use.RIGHTS)),
            Map.entry("license", List.of(Use.RIGHTS)),
            Map.entry("copyright", List.of(Use.RIGHTS)));

    private Fitting() {}

    /** The fields a value was written for, as far as they can take it. */
    static List<Use> first(Entry entry) {
        if (isDate(entry)) {
            return List.of(Use.INSTANT);
        }
        if (WrittenDate.isNamedDate(entry)) {
            return List.of(Use.WORDS);
        }
        Set<Use> possible = possible(entry);
        return MEANT.getOrDefault(name(entry), List.of()).stream()
                .filter(possible::contains)
                .toList();
    }

    /** The other fields that can take it. */
    static List<Use> others(Entry entry) {
        List<Use> rest = new ArrayList<>(possible(entry));
        rest.removeAll(first(entry));
        return List.copyOf(rest);
    }

    private static Set<Use> possible(Entry entry) {
        Set<Use> possible = EnumSet.allOf(Use.class);
        possible.remove(Use.WORDS);
        if (!isDate(entry)) {
            possible.remove(Use.INSTANT);
        }
        if (!entry.value().strip().matches("https?://\\S+")) {
            possible.remove(Use.RIGHTS);
        }
        return possible;
    }

    /** The day on which a colour profile was made is nobody's instant. */
    private static boolean isDate(Entry entry) {
        return !entry.group().startsWith("ICC") && WrittenDate.edtf(entry).isPresent();
    }

    private static String name(Entry entry) {
        String tag = entry.tag().replaceAll("\\[[^\\]]*\\]", "");
        String last = tag.substring(Math.max(tag.lastIndexOf(':'), tag.lastIndexOf('/')) + 1);
        String whole = tag.contains(":") ? last : tag;
        return whole.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
