package org.caveat.export.iiif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.export.SafeNames;
import tools.jackson.databind.node.ObjectNode;

/**
 * The photographs of one folder.
 *
 * @param name the folder's path in the collection; empty for the collection's own
 * @param path of the Manifest in the export
 */
record PhotographFolder(String name, String path, List<ShownPhotograph> photographs) {

    PhotographFolder {
        photographs = List.copyOf(photographs);
    }

    /** The folders that photographs lie in, in the order in which the first of each appears. */
    static List<PhotographFolder> of(List<ShownPhotograph> photographs) {
        Map<String, List<ShownPhotograph>> byFolder = new LinkedHashMap<>();
        photographs.forEach(shown -> byFolder.computeIfAbsent(
                        shown.published().holding().found().folder(), name -> new ArrayList<>())
                .add(shown));
        List<String> names = List.copyOf(byFolder.keySet());
        List<SafeNames> safe = SafeNames.of(names);
        List<PhotographFolder> folders = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String path =
                    name.isEmpty() ? Ids.MANIFEST : "folders/" + safe.get(i).flat() + "/" + Ids.MANIFEST;
            folders.add(new PhotographFolder(name, path, byFolder.getOrDefault(name, List.of())));
        }
        return folders;
    }

    /** The folder's path; of the collection's own folder what the collection is called. */
    ObjectNode label(Presentation presentation) {
        return name.isEmpty()
                ? CollectionWriting.label(presentation)
                : LanguageMap.of(LanguageKey.NONE, name).label();
    }

    /** The first that can stand for them all. */
    Optional<ShownPhotograph> firstSeen() {
        return photographs.stream()
                .filter(ShownPhotograph::isSeen)
                .filter(shown -> shown.published().state().careThatLeads().isEmpty())
                .findFirst();
    }
}
