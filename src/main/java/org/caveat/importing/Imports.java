package org.caveat.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.text.Messages;

/** Brings captions and caveats in, from whatever form they have. */
public final class Imports {
    private final List<WayIn> ways;
    private final Messages messages;

    /** @param ways the first that takes a source reads it */
    public Imports(List<WayIn> ways, Messages messages) {
        this.ways = List.copyOf(ways);
        this.messages = messages;
    }

    /**
     * Works out what would change. Writes nothing: whoever wants it applies the edits and saves.
     *
     * @param path a file, or a folder of them
     * @param replaces whether what stands gives way to what comes in; else only what is missing is filled in
     * @param by who imports
     * @throws ImportFailure where there is nothing to import
     */
    public ImportPlan plan(CollectionOnDisk collection, Path path, boolean replaces, Hand by) throws ImportFailure {
        if (Files.notExists(path)) {
            throw new ImportFailure(messages.get("importing.missing", path.toString()));
        }
        Source source = new Source(path);
        WayIn way = ways.stream()
                .filter(each -> each.takes(source))
                .findFirst()
                .orElseThrow(() -> new ImportFailure(messages.get("importing.none", path.toString())));
        return plan(collection, way, source, replaces, by);
    }

    /**
     * The same in a form that is known.
     *
     * @throws ImportFailure where there is nothing to import
     */
    public ImportPlan plan(CollectionOnDisk collection, WayIn way, Source source, boolean replaces, Hand by)
            throws ImportFailure {
        Arriving arriving = new Arriving(collection, messages);
        Readings read = way.read(source, arriving);
        List<String> problems = new ArrayList<>(read.problems());
        if (read.comings().isEmpty() && problems.isEmpty()) {
            problems.add(messages.get("importing.nothing", source.path().toString()));
        }
        Map<String, Incoming> incoming = new LinkedHashMap<>();
        for (Coming coming : read.comings()) {
            photograph(coming, arriving, problems)
                    .filter(found -> isFirst(coming, found, incoming, problems))
                    .ifPresent(found -> incoming.put(
                            found.file(),
                            new Filling(found, coming, new Terms(replaces, arriving.language()), by, messages)
                                    .incoming()));
        }
        List<Incoming> inOrder = collection.holdings().stream()
                .map(Holding::file)
                .filter(incoming::containsKey)
                .map(incoming::get)
                .toList();
        return new ImportPlan(inOrder, problems);
    }

    private Optional<Holding> photograph(Coming coming, Arriving arriving, List<String> problems) {
        List<Holding> candidates = arriving.matches().of(coming.folder(), coming.fileName());
        if (candidates.isEmpty()) {
            problems.add(messages.get("importing.no-photograph", coming.where(), coming.fileName()));
            return Optional.empty();
        }
        if (candidates.size() > 1) {
            problems.add(messages.get("importing.several", coming.where(), coming.fileName()));
            return Optional.empty();
        }
        Holding photograph = candidates.get(0);
        photograph
                .closed()
                .ifPresent(reason -> problems.add(messages.get("importing.closed", photograph.file(), reason)));
        return Optional.of(photograph).filter(open -> open.closed().isEmpty());
    }

    private boolean isFirst(Coming coming, Holding photograph, Map<String, Incoming> incoming, List<String> problems) {
        if (incoming.containsKey(photograph.file())) {
            problems.add(messages.get("importing.twice", coming.where(), photograph.file()));
            return false;
        }
        return true;
    }
}
