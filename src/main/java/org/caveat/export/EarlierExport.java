package org.caveat.export;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a report in the target says was written before.
 *
 * @param sections the report's section of each format, as it was read
 */
record EarlierExport(SortedMap<String, JsonNode> sections) {
    static final EarlierExport NONE = new EarlierExport(new TreeMap<>());

    EarlierExport {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    boolean holds(String format) {
        return sections.containsKey(format);
    }

    /** The files of a format by their paths in its folder. */
    Map<String, ExportedFile> files(String format) {
        Map<String, ExportedFile> files = new HashMap<>();
        JsonNode section = sections.get(format);
        if (section != null) {
            section.path("files").forEach(node -> {
                ExportedFile file = ReportSection.file(node);
                files.put(file.path(), file);
            });
        }
        return files;
    }
}
