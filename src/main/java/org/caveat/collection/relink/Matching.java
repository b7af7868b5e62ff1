package org.caveat.collection.relink;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Digests;
import org.caveat.collection.Holding;
import org.caveat.collection.relink.Plan.Left;
import org.caveat.collection.relink.Plan.Match;
import org.caveat.collection.relink.Plan.Outcome;
import org.caveat.collection.relink.Plan.Why;
import org.caveat.edit.Relink;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Fixity;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarStore;
import org.caveat.work.Progress;

/**
 * Finds the photographs of orphaned sidecars by their SHA-256. Nothing is guessed: where two photographs have the same
 * bytes, or the digest was never kept, that is told. Only files of the size that the sidecar tells are read.
 */
public final class Matching {
    private final CollectionOnDisk collection;
    private final SidecarStore store;
    private final Digests digests;
    private final Map<String, Holding> byPage = new HashMap<>();
    private final Map<Long, List<Holding>> bySize = new HashMap<>();

    private Matching(CollectionOnDisk collection, SidecarStore store, Digests digests) {
        this.collection = collection;
        this.store = store;
        this.digests = digests;
        collection.holdings().forEach(holding -> {
            String id = holding.isBare() ? "" : holding.state().page().get(PageFields.ID);
            byPage.putIfAbsent(id, holding);
            bySize.computeIfAbsent(holding.facts().header().bytes(), size -> new ArrayList<>())
                    .add(holding);
        });
    }

    /** What can be relinked in a collection, and what cannot. Writes nothing; a cancelled search finds less. */
    public static Plan plan(CollectionOnDisk collection, SidecarStore store, Digests digests, Progress progress) {
        List<Path> orphans = Orphans.in(collection);
        if (orphans.isEmpty()) {
            return Plan.NOTHING;
        }
        Matching matching = new Matching(collection, store, digests);
        List<Match> matches = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (Path orphan : orphans) {
            if (progress.isCancelled()) {
                break;
            }
            Outcome found = matching.find(orphan);
            if (found instanceof Match match) {
                matches.add(match);
            } else if (found instanceof Left stays) {
                left.add(stays);
            }
            progress.at(matches.size() + left.size(), orphans.size());
        }
        return withoutRivals(matches, left);
    }

    /** Where two sidecars claim one photograph, neither gets it. */
    private static Plan withoutRivals(List<Match> matches, List<Left> left) {
        Map<String, Integer> claims = new HashMap<>();
        matches.forEach(match -> claims.merge(match.relink().to(), 1, Integer::sum));
        List<Match> alone = new ArrayList<>();
        List<Left> all = new ArrayList<>(left);
        for (Match match : matches) {
            if (claims.getOrDefault(match.relink().to(), 0) == 1) {
                alone.add(match);
            } else {
                all.add(new Left(
                        match.relink().from(),
                        Why.CLAIMED_TWICE,
                        List.of(match.relink().to())));
            }
        }
        return new Plan(alone, all);
    }

    private Outcome find(Path sidecar) {
        Path photograph = sidecar.resolveSibling(Orphans.photograph(sidecar));
        String file = name(photograph);
        Loaded loaded = store.loadCopy(sidecar, photograph);
        if (!(loaded instanceof Loaded.Present)) {
            Optional<String> reason = loaded instanceof Loaded.Locked locked
                    ? Optional.of(locked.reason())
                    : loaded instanceof Loaded.ReadOnly newer ? Optional.of(newer.reason()) : Optional.empty();
            return new Left(file, Why.UNREADABLE, List.of(), reason);
        }
        AnnotatedPhotograph said = loaded.state();
        Holding moved = byPage.get(said.page().get(PageFields.ID));
        if (moved != null && !said.page().get(PageFields.ID).isEmpty()) {
            return new Match(new Relink(file, moved.file()), true);
        }
        return byContent(file, photograph, said);
    }

    private Outcome byContent(String file, Path photograph, AnnotatedPhotograph said) {
        Optional<String> digest = digest(said);
        List<Holding> candidates = candidates(said);
        List<Holding> same = candidates.stream()
                .filter(holding -> isSame(holding, photograph, digest))
                .toList();
        List<String> names = same.stream().map(Holding::file).toList();
        if (same.size() > 1) {
            return new Left(file, Why.SEVERAL, names);
        }
        if (same.isEmpty()) {
            return digest.isPresent()
                    ? new Left(file, Why.NOT_FOUND, List.of())
                    : new Left(file, Why.NO_DIGEST, alike(candidates, said));
        }
        return same.get(0).isBare()
                ? new Match(new Relink(file, same.get(0).file()), false)
                : new Left(file, Why.HAS_WORDS, names);
    }

    private List<Holding> candidates(AnnotatedPhotograph said) {
        return said.photograph()
                .get(PhotographFields.BYTE_SIZE)
                .map(size -> bySize.getOrDefault(size, List.of()))
                .orElse(collection.holdings());
    }

    /** By the digest that the sidecar tells, else by the one that was known of the file under its old name. */
    private boolean isSame(Holding holding, Path gone, Optional<String> told) {
        Path now = holding.found().path();
        Optional<String> digest = told.or(() -> digests.before(gone, now));
        return digest.isPresent() && digest.equals(digests.of(now));
    }

    private static Optional<String> digest(AnnotatedPhotograph said) {
        return said.photograph().get(PhotographFields.FIXITY).stream()
                .filter(fixity -> fixity.algorithm().equals(Fixity.SHA_256))
                .map(fixity -> fixity.digest().toLowerCase(Locale.ROOT))
                .reduce((earlier, later) -> later);
    }

    /** Photographs without words whose file and picture have the same size: told, and no more. */
    private static List<String> alike(List<Holding> candidates, AnnotatedPhotograph said) {
        Optional<Integer> width = said.photograph().get(PhotographFields.WIDTH);
        Optional<Integer> height = said.photograph().get(PhotographFields.HEIGHT);
        boolean isMeasured = width.isPresent()
                && height.isPresent()
                && said.photograph().get(PhotographFields.BYTE_SIZE).isPresent();
        return candidates.stream()
                .filter(holding -> isMeasured
                        && holding.isBare()
                        && width.get() == holding.facts().header().width()
                        && height.get() == holding.facts().header().height())
                .map(Holding::file)
                .toList();
    }

    private String name(Path path) {
        return collection
                .folder()
                .relativize(path)
                .toString()
                .replace(path.getFileSystem().getSeparator(), "/");
    }
}
