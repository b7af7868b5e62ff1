package org.caveat.collection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings into an open collection what others changed in its folder: one list and one picture of it for a whole burst. */
final class Renewing {
    private final Path folder;
    private final Shelf shelf;
    private final TakingIn takingIn;
    private final Described described;
    private final Listeners listeners;
    private final Runnable joining;

    /** @param joining finds out anew which files belong together, behind */
    Renewing(Path folder, Shelf shelf, TakingIn takingIn, Described described, Listeners listeners, Runnable joining) {
        this.folder = folder;
        this.shelf = shelf;
        this.takingIn = takingIn;
        this.described = described;
        this.listeners = listeners;
        this.joining = joining;
    }

    /** What is known of the folder. */
    Former former(Instant since, Optional<FolderLook.Seen> seen) {
        return new Former(shelf.files(), shelf::holding, since, seen);
    }

    /** Takes in what changed. Gives back the photographs that are to be looked at once more. */
    Set<Path> renew(Changed changed) {
        if (changed.isOfCollection()) {
            described.reload();
        }
        Set<Path> later = changePhotographs(changed);
        if (changed.isOfOrphans()) {
            listeners.orphans();
        }
        return later;
    }

    private Set<Path> changePhotographs(Changed changed) {
        Map<String, Found> known =
                shelf.files().stream().collect(Collectors.toMap(Found::file, Function.identity(), (one, same) -> one));
        Set<String> shown = shelf.photographs().stream().map(Found::file).collect(Collectors.toSet());
        List<Holding> came = new ArrayList<>();
        List<Holding> again = new ArrayList<>();
        Set<Path> later = new LinkedHashSet<>();
        for (String name : changed.photographs()) {
            Found there = known.get(name);
            if (there != null && shown.contains(name)) {
                TakingIn.Taken taken = takingIn.again(there);
                taken.now().ifPresent(again::add);
                if (taken.isLater()) {
                    later.add(there.path().toAbsolutePath().normalize());
                }
            } else {
                found(name, known).map(takingIn::read).ifPresent(came::add);
            }
        }
        put(changed.gone(), came, again);
        return later;
    }

    /** A sidecar without a photograph is none of the collection's photographs. */
    private Optional<Found> found(String name, Map<String, Found> known) {
        return Stream.of(Optional.ofNullable(known.get(name)).orElseGet(() -> Found.in(folder, name)))
                .filter(found -> Files.isRegularFile(found.path()))
                .filter(found -> PhotographNames.isPhotograph(found.path()))
                .findFirst();
    }

    private void put(Set<String> gone, List<Holding> came, List<Holding> again) {
        List<Holding> lost =
                gone.stream().flatMap(file -> shelf.holding(file).stream()).toList();
        lost.forEach(takingIn::keepOfGone);
        if (!lost.isEmpty()) { // while the window still knows which of them was in front
            listeners.gone(lost);
        }
        if (!gone.isEmpty() || !came.isEmpty()) {
            List<Found> before = shelf.photographs();
            List<Holding> others = shelf.renew(gone, came, all -> JoinedFiles.in(described.description(), all));
            if (!before.equals(shelf.photographs())) {
                listeners.found(shelf.photographs());
            }
            others.forEach(listeners::changed);
        }
        again.forEach(listeners::changed);
        if (!again.isEmpty()) {
            joining.run();
        }
    }
}
