package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Found;

/** The collection's folders, with how many photographs each holds, and the one whose photographs are shown. */
final class FoldersModel {
    private final ReadOnlyObjectWrapper<List<Folder>> folders = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<String> shown = new SimpleObjectProperty<>("");

    /**
     * One folder.
     *
     * @param path relative to the collection's, without a closing {@code /}; empty for the collection's own
     * @param count its photographs, those of its subfolders included
     */
    record Folder(String path, int count) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** How deep it lies; 0 for the collection's own. */
        int depth() {
            return path.isEmpty() ? 0 : path.split("/").length;
        }
    }

    ReadOnlyObjectProperty<List<Folder>> foldersProperty() {
        return folders.getReadOnlyProperty();
    }

    /** The path of the folder whose photographs are shown. */
    ObjectProperty<String> shownProperty() {
        return shown;
    }

    void show(List<Found> photographs) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("", 0);
        for (Found photograph : photographs) {
            ancestors(photograph.folder()).forEach(folder -> counts.merge(folder, 1, Integer::sum));
        }
        folders.set(counts.entrySet().stream()
                .map(entry -> new Folder(entry.getKey(), entry.getValue()))
                .toList());
        if (!counts.containsKey(shown.get())) {
            shown.set("");
        }
    }

    private static List<String> ancestors(String folder) {
        List<String> all = new ArrayList<>(List.of(""));
        Optional<String> path = Optional.of(folder).filter(name -> !name.isEmpty());
        while (path.isPresent()) {
            all.add(path.get());
            int slash = path.get().lastIndexOf('/');
            path = slash < 0 ? Optional.empty() : Optional.of(path.get().substring(0, slash));
        }
        return all;
    }

    /** Those of the photographs that lie in the folder shown, or below it. */
    List<Found> among(List<Found> photographs) {
        String folder = shown.get();
        return folder.isEmpty()
                ? photographs
                : photographs.stream()
                        .filter(photograph -> photograph.file().startsWith(folder + "/"))
                        .toList();
    }
}
