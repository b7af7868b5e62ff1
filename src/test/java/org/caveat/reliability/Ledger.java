package org.caveat.reliability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;

/** What killed programs said was saved, and whether it is on disk. */
final class Ledger {
    private final Path folder;
    private final SidecarStore sidecars = new SidecarStore(Messages.english());
    private final Map<String, Place> places = new HashMap<>();
    private final Set<Said> caveats = new HashSet<>();
    private long saved;

    Ledger(Path folder) {
        this.folder = folder;
    }

    /** A field of a photograph: what was saved there last, and what was begun after that and may stand there too. */
    private static final class Place {
        private Optional<Said> saved = Optional.empty();
        private final List<Said> begun = new ArrayList<>();

        private boolean allows(Said said) {
            return saved.filter(said::equals).isPresent() || begun.contains(said);
        }

        private void settle(Said said) {
            saved = Optional.of(said);
            begun.clear();
        }
    }

    /** Takes down what a program printed. */
    void read(List<String> lines) {
        for (String line : lines) {
            Said.read(Said.BEGUN, line).ifPresent(begun -> place(begun).begun.add(begun));
            Said.read(Said.SAVED, line).ifPresent(this::saved);
        }
    }

    private void saved(Said said) {
        saved++;
        if (said.field() == Said.Field.CAVEAT) {
            caveats.add(said);
        }
        place(said).settle(said);
    }

    private Place place(Said said) {
        return places.computeIfAbsent(said.photograph() + said.field(), where -> new Place());
    }

    /** How many times a program said that something was saved. */
    long saved() {
        return saved;
    }

    /** Looks at every sidecar. Gives back what was saved and is not there. */
    List<Said> lost() {
        List<Said> lost = new ArrayList<>();
        for (Place place : places.values()) {
            place.saved.filter(said -> said.field() != Said.Field.CAVEAT).ifPresent(said -> {
                Optional<Said> standing = standing(said).stream()
                        .map(words -> new Said(said.photograph(), said.field(), words))
                        .filter(place::allows)
                        .findFirst();
                // what stands there now must stand there after the next kill too
                standing.ifPresentOrElse(place::settle, () -> lost.add(said));
            });
        }
        caveats.stream()
                .filter(caveat -> !standing(caveat).contains(caveat.words()))
                .forEach(lost::add);
        return lost;
    }

    /** Sidecars that cannot be read, by the photographs' names. */
    List<String> damaged(List<String> photographs) {
        return photographs.stream()
                .filter(name -> {
                    Loaded loaded = sidecars.load(folder.resolve(name));
                    return !(loaded instanceof Loaded.Present || loaded instanceof Loaded.Absent);
                })
                .toList();
    }

    /** What stands on disk in the place of something said. */
    List<String> standing(Said said) {
        return said.standing(sidecars.load(folder.resolve(said.photograph())).state());
    }
}
