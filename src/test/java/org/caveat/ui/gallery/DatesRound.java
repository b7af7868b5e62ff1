package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseShort;
import org.caveat.edit.ReviseText;
import org.caveat.edit.SetInstant;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;

/** The instant line with every form of a date: uncertain, approximate, open, unknown, one of several, and none. */
final class DatesRound implements Rooms.Round {
    private static final String PICTURE = "emerson-march-pastoral.jpg";
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T10:00:00Z"));

    /** States, each with the photograph's own date, and the dates of its caveats with few words. */
    private static final Map<String, List<String>> STATES = new TreeMap<>(Map.of(
            "dates-1-uncertain",
            List.of("1886?", "1840?:Drained", "1871~:Begun", "1879%/1881%:First shown", "1936%:A flood"),
            "dates-2-open",
            List.of(
                    "1886/1888",
                    "../1871:Common land",
                    "1890/:Lost from sight",
                    "/1840:Held by a family",
                    "1907/..:On show"),
            "dates-3-sets",
            List.of("[1886,1888]", "{1871,1879}:Exhibited twice", "[1893,1895,1899]:Printed", "187X:Staged"),
            "dates-4-none",
            List.of("")));

    @Override
    public void go(Rooms rooms) throws IOException {
        Path folder = Files.createDirectories(rooms.disk().resolve("Dates"));
        for (Map.Entry<String, List<String>> state : STATES.entrySet()) {
            String file = state.getKey() + ".jpg";
            Files.copy(Samples.photograph(PICTURE), folder.resolve(file));
            told(file, state.getValue()).beside(folder.resolve(file));
        }
        try (RealWindow window = rooms.open(folder)) {
            window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
            for (String state : STATES.keySet()) {
                rooms.see(window, state);
                window.press(KeyCode.RIGHT);
            }
            window.press(KeyCode.I);
            rooms.see(window, "dates-off");
        }
    }

    private static Told told(String file, List<String> dates) {
        Told told = Told.nothing(file);
        if (!dates.get(0).isEmpty()) {
            told = told.with(new SetInstant(dates.get(0)));
        }
        for (int each = 1; each < dates.size(); each++) {
            String[] said = dates.get(each).split(":", -1);
            Said when = Said.NOTHING.with(StatementFields.WHEN, Optional.of(said[0]));
            String id = "urn:uuid:00000000-0000-4000-8000-00000000060" + each;
            told = told.with(new AddCaveat(id, Kind.KNOWN.get(2 * each - 2), when, MARIN))
                    .with(new ReviseShort(id, "en", said[1], MARIN))
                    .with(new ReviseText(id, "en", said[1] + ", in this invention.", MARIN));
        }
        return told;
    }
}
