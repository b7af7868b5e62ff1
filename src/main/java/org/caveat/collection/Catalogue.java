package org.caveat.collection;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Rest;

/**
 * What was known of the files of a collection when it was open last, in the order of their names. It is shown at once and
 * believed of no file before that is seen to be unchanged.
 */
final class Catalogue {
    static final Catalogue NOTHING = new Catalogue(List.of());
    /** Of a file changed so shortly before it was read, size and time may be the same after another change: on a FAT disk. */
    private static final Duration SHORTLY = Duration.ofSeconds(2);

    private final Roll<Known> files;

    /** @param known in the order of their names */
    Catalogue(List<Known> known) {
        files = Roll.of(known, Known::file);
    }

    /**
     * What is known now.
     *
     * @param seen every file in its order
     * @param photographs as they are shown, each with its other files
     * @param facts what was read of a file
     * @param begun when the reading began
     */
    static Catalogue of(
            List<Sighting> seen, List<Found> photographs, Function<String, Optional<FileFacts>> facts, Instant begun) {
        Map<Path, Known.Belonging> belonging = new HashMap<>();
        photographs.forEach(whole -> whole.others()
                .forEach(part -> belonging.put(part.path(), new Known.Belonging(whole.file(), part.role()))));
        long latest = TimeUnit.MILLISECONDS.toNanos(begun.minus(SHORTLY).toEpochMilli());
        return new Catalogue(seen.stream()
                .map(one -> new Known(
                        one.found().file(),
                        one.bytes(),
                        one.modified(),
                        Optional.ofNullable(belonging.get(one.path())),
                        KnownFacts.of(facts.apply(one.found().file())
                                .filter(read -> one.modified() < latest
                                        && read.unreadable().isEmpty()))))
                .toList());
    }

    List<Known> files() {
        return files.things();
    }

    boolean isEmpty() {
        return files.things().isEmpty();
    }

    /** What an unchanged file says of itself. */
    Optional<FileFacts> facts(Sighting seen) {
        return files.find(seen.found().file())
                .filter(known -> known.is(seen))
                .flatMap(Known::facts)
                .filter(facts -> facts.rest() instanceof Rest.InTheFile left
                        && left.file().equals(seen.found().at()));
    }

    /** The photographs of a folder as they were known, none of which is seen yet. */
    List<Found> photographs(Path folder) {
        return joined(
                files().stream().map(known -> Found.in(folder, known.file())).toList());
    }

    /** Files as they belonged together, as far as they are there: which they are now is found out when all are read. */
    List<Found> joined(List<Found> found) {
        if (files().stream().allMatch(known -> known.belonging().isEmpty())) {
            return found;
        }
        Map<String, Found> there = new HashMap<>();
        found.forEach(one -> there.put(one.file(), one));
        Map<String, List<Part>> parts = new HashMap<>();
        List<Found> leading = new ArrayList<>();
        for (Found one : found) {
            Optional<Known.Belonging> to = files.find(one.file())
                    .flatMap(Known::belonging)
                    .filter(belonging -> there.containsKey(belonging.leading()));
            to.ifPresentOrElse(
                    belonging -> parts.computeIfAbsent(belonging.leading(), any -> new ArrayList<>())
                            .add(new Part(one.path(), belonging.role())),
                    () -> leading.add(one));
        }
        return leading.stream()
                .map(one -> parts.containsKey(one.file()) ? one.with(parts.getOrDefault(one.file(), List.of())) : one)
                .toList();
    }
}
