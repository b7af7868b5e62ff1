package org.caveat.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;

/** Brings captions and caveats back in from JSON-LD that this program published. */
public final class JsonLdImport {
    private final SidecarJson json;
    private final Messages messages;

    public JsonLdImport(SidecarJson json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /**
     * Works out what would change. Writes nothing: whoever wants it applies the edits and saves.
     *
     * @param source a published page, or a folder of them
     * @param replaces whether what stands gives way to what comes in; else only what is missing is filled in
     * @param by who imports
     * @throws ImportFailure where there is nothing to import
     */
    public ImportPlan plan(CollectionOnDisk collection, Path source, boolean replaces, Hand by) throws ImportFailure {
        PublishedPages read = PublishedPages.in(source, json, messages);
        List<String> problems = new ArrayList<>(read.problems());
        Matches matches = new Matches(collection.holdings());
        Map<String, Incoming> incoming = new LinkedHashMap<>();
        for (Published page : read.pages()) {
            Optional<Holding> photograph = photograph(page, matches.of(page), problems);
            photograph
                    .filter(found -> isFirst(page, found, incoming, problems))
                    .ifPresent(found -> incoming.put(
                            found.file(), new Filling(found, page.state(), replaces, by, messages).incoming()));
        }
        List<Incoming> inOrder = collection.holdings().stream()
                .map(Holding::file)
                .filter(incoming::containsKey)
                .map(incoming::get)
                .toList();
        return new ImportPlan(inOrder, problems);
    }

    private Optional<Holding> photograph(Published page, List<Holding> candidates, List<String> problems) {
        String file = page.file().toString();
        if (candidates.isEmpty()) {
            problems.add(messages.get("importing.no-photograph", file, page.fileName()));
            return Optional.empty();
        }
        if (candidates.size() > 1) {
            problems.add(messages.get("importing.several", file, page.fileName()));
            return Optional.empty();
        }
        Holding photograph = candidates.get(0);
        photograph
                .closed()
                .ifPresent(reason -> problems.add(messages.get("importing.closed", photograph.file(), reason)));
        return Optional.of(photograph).filter(open -> open.closed().isEmpty());
    }

    private boolean isFirst(Published page, Holding photograph, Map<String, Incoming> incoming, List<String> problems) {
        if (incoming.containsKey(photograph.file())) {
            problems.add(messages.get("importing.twice", page.file().toString(), photograph.file()));
            return false;
        }
        return true;
    }
}
