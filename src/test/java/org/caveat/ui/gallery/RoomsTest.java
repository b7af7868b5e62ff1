package org.caveat.ui.gallery;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caveat.settings.Settings;
import org.caveat.ui.gallery.Rooms.Face;
import org.caveat.ui.gallery.Rooms.Round;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rooms by which neither {@link GalleryTest} nor {@link ErrandsTest} comes, light at the usual size and dark at twice
 * that: they look as they did when somebody last looked at them and found them good, and every word can be read.
 */
class RoomsTest {
    private static final Map<String, Round> ROUNDS = new TreeMap<>(Map.of(
            "the program", new ProgramRound(),
            "what goes on", new UnderwayRound(),
            "what is said", new SayingRound(),
            "many at once", new ManyRound(),
            "finding", new FindingRound(),
            "the table", new MarksRound(),
            "dates", new DatesRound(),
            "what passes out", new PassingRound(),
            "other languages", new SpokenRound()));

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private final Approved approved = new Approved();

    static Stream<Arguments> rounds() {
        return ROUNDS.entrySet().stream()
                .flatMap(round -> Stream.of(new Face(Settings.Theme.LIGHT, 100), new Face(Settings.Theme.DARK, 200))
                        .map(face -> arguments(Named.of(round.getKey(), round.getValue()), face)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everyStateLooksAsItWasFoundGoodAndEveryWordCanBeRead(Round round, Face face) throws IOException {
        round.go(new Rooms(home, disk, face, (window, state) -> {
            approved.look(window, face + "/" + state);
            approved.read(window, state);
        }));

        approved.end();
    }
}
