package org.caveat.ui.export.what;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.text.Messages;

/** Which photographs are exported, and in what order. */
public sealed interface Scope {

    /** Those of a collection. */
    CollectionOnDisk of(CollectionOnDisk collection);

    /** Whether no photograph is among them. */
    boolean isNothing();

    /** What it is called. */
    String words(Messages messages);

    /** By what it is known again the next time. */
    String key();

    /** The id of the selection that it is. */
    default Optional<String> selection() {
        return Optional.empty();
    }

    /** Every photograph. */
    record All(int count) implements Scope {
        @Override
        public CollectionOnDisk of(CollectionOnDisk collection) {
            return collection;
        }

        @Override
        public boolean isNothing() {
            return count == 0;
        }

        @Override
        public String words(Messages messages) {
            return messages.get("exporting.all", count);
        }

        @Override
        public String key() {
            return "all";
        }
    }

    /** Some of them, in an order. */
    sealed interface Listed extends Scope {

        /** Their paths in the collection. */
        List<String> files();

        @Override
        default CollectionOnDisk of(CollectionOnDisk collection) {
            return collection.withFiles(files());
        }

        @Override
        default boolean isNothing() {
            return files().isEmpty();
        }
    }

    /** Those that the search shows, as it shows them. */
    record Shown(List<String> files) implements Listed {
        public Shown {
            files = List.copyOf(files);
        }

        @Override
        public String words(Messages messages) {
            return messages.get("exporting.shown", files.size());
        }

        @Override
        public String key() {
            return "found";
        }
    }

    /** Those that are selected on the sheet, in its order. */
    record Chosen(List<String> files) implements Listed {
        public Chosen {
            files = List.copyOf(files);
        }

        @Override
        public String words(Messages messages) {
            return messages.get("exporting.chosen", files.size());
        }

        @Override
        public String key() {
            return "chosen";
        }
    }

    /**
     * A selection, in its order.
     *
     * @param there how many of its files are in the folder
     */
    record OfSelection(String id, String name, List<String> files, int there) implements Listed {
        public OfSelection {
            files = List.copyOf(files);
        }

        @Override
        public boolean isNothing() {
            return there == 0;
        }

        @Override
        public String words(Messages messages) {
            return there == files.size()
                    ? messages.get("exporting.selection", name, there)
                    : messages.get("exporting.selection-missing", name, there, files.size() - there);
        }

        @Override
        public String key() {
            return "selection:" + id;
        }

        @Override
        public Optional<String> selection() {
            return Optional.of(id);
        }
    }
}
