package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.FolderTally;
import org.caveat.collection.Found;
import org.caveat.collection.NaturalOrder;

/**
 * The collection's folders, with how many photographs each holds, and the one whose photographs are shown. Of very many
 * only those are seen that lie beside the one shown, above it, or directly in it.
 */
final class FoldersModel {
    /** So many are looked over at once; they are all open. */
    private static final int FEW = 40;

    private List<Folder> all = List.of();
    private final ReadOnlyObjectWrapper<List<Folder>> folders = new ReadOnlyObjectWrapper<>(List.of());
    /** A folder, then what is in it, then the next one, numbers by their worth. */
    private static final Comparator<String> IN_ORDER =
            Comparator.comparing((String path) -> path.replace('/', '\0'), new NaturalOrder());

    private final ObjectProperty<String> shown = new SimpleObjectProperty<>("");

    /**
     * One folder.
     *
     * @param path relative to the collection's, without a closing {@code /}; empty for the collection's own
     * @param count its photographs, those of its subfolders included
     * @param fold whether what is in it is seen
     */
    record Folder(String path, int count, Fold fold) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** How deep it lies; 0 for the collection's own. */
        int depth() {
            return path.isEmpty() ? 0 : path.split("/").length;
        }
    }

    /** Whether the folders in a folder are seen below it. */
    enum Fold {
        /** There are none. */
        NONE,
        OPEN,
        CLOSED
    }

    FoldersModel() {
        shown.subscribe(folder -> fold());
    }

    /** The folders that are seen, each below the one it is in. */
    ReadOnlyObjectProperty<List<Folder>> foldersProperty() {
        return folders.getReadOnlyProperty();
    }

    /** The path of the folder whose photographs are shown. */
    ObjectProperty<String> shownProperty() {
        return shown;
    }

    void show(List<Found> photographs) {
        // in their order, nearly: then there is little to sort
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("", 0);
        FolderTally within = new FolderTally();
        photographs.forEach(photograph -> within.add(photograph.file(), 1));
        within.sums()
                .forEach((path, count) -> ancestors(path).forEach(folder -> counts.merge(folder, count, Integer::sum)));
        all = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .map(entry -> new Folder(entry.getKey(), entry.getValue(), Fold.NONE))
                .toList();
        if (counts.containsKey(shown.get())) {
            fold();
        } else {
            shown.set("");
        }
    }

    /** Looks which are seen now. */
    private void fold() {
        Set<String> open = new HashSet<>(ancestors(shown.get()));
        boolean areFew = all.size() <= FEW;
        List<Folder> seen = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Folder folder = all.get(at);
            if (areFew || folder.path().isEmpty() || open.contains(parent(folder.path()))) {
                boolean isOpen = areFew || open.contains(folder.path());
                Fold fold = !hasFolders(at) ? Fold.NONE : isOpen ? Fold.OPEN : Fold.CLOSED;
                seen.add(new Folder(folder.path(), folder.count(), fold));
            }
        }
        folders.set(List.copyOf(seen));
    }

    /** What is in a folder comes next after it. */
    private boolean hasFolders(int at) {
        String path = all.get(at).path();
        return at + 1 < all.size() && (path.isEmpty() || all.get(at + 1).path().startsWith(path + "/"));
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** A folder and those it is in, the outermost first. */
    private static List<String> ancestors(String folder) {
        List<String> all = new ArrayList<>();
        for (String path = folder; !path.isEmpty(); path = parent(path)) {
            all.add(path);
        }
        all.add("");
        Collections.reverse(all);
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
