package org.caveat.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.sidecar.SidecarName;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * An edit that was acknowledged: the program said that it is on disk.
 *
 * @param place what the word says: a later word of the same author in the same place takes its place
 * @param word stands in no other edit
 */
record Uttered(String photograph, String place, String word) {

    String line() {
        return String.join("\t", photograph, place, word);
    }

    static List<Uttered> read(Path ledger) throws IOException {
        List<Uttered> all = new ArrayList<>();
        for (String line : Files.readAllLines(ledger)) {
            String[] cells = line.split("\t", -1);
            all.add(new Uttered(cells[0], cells[1], cells[2]));
        }
        return all;
    }

    /** The last that an author said in each place: the others were replaced by the author's own. */
    static List<Uttered> lasting(List<Uttered> all) {
        Map<String, Uttered> last = new LinkedHashMap<>();
        all.forEach(one -> last.put(one.photograph() + "\t" + one.place(), one));
        return List.copyOf(last.values());
    }

    /** Where a word is. */
    enum Fate {
        STANDS,
        IN_CONFLICT,
        IN_HISTORY,
        LOST
    }

    /** Where the word is now: as a value, among the values to choose from, or as a value that somebody replaced. */
    Fate fate(SharedFolder folder) throws Exception {
        Path sidecar = SidecarName.of(folder.folder().resolve(photograph));
        String text = Files.readString(sidecar);
        if (!text.contains(word)) {
            Path older = SidecarName.historyOf(sidecar, 1);
            return Files.exists(older) && Files.readString(older).contains(word) ? Fate.IN_HISTORY : Fate.LOST;
        }
        ObjectNode page = (ObjectNode) StrictJson.read(text);
        page.remove("caveat:changeLog");
        if (!CanonicalText.of(page).contains(word)) {
            return Fate.IN_HISTORY;
        }
        page.findParents("caveat:conflict").forEach(one -> ((ObjectNode) one).remove("caveat:conflict"));
        return CanonicalText.of(page).contains(word) ? Fate.STANDS : Fate.IN_CONFLICT;
    }
}
