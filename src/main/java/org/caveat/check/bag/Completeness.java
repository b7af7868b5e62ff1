package org.caveat.check.bag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a bag is complete: all that is listed is there, and all of the payload is listed (RFC 8493, 3). */
final class Completeness {
    private static final Set<String> OF_SYSTEMS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final OnDisk disk;
    private final Declaration declaration;
    private final Set<String> toBeFetched;
    private final Faults faults;
    private boolean lacksFilesOfSystems;

    Completeness(OnDisk disk, Declaration declaration, Set<String> toBeFetched, Faults faults) {
        this.disk = disk;
        this.declaration = declaration;
        this.toBeFetched = toBeFetched;
        this.faults = faults;
    }

    /**
     * Compares the lists with what is there.
     *
     * @return the files that are there, each with what lists say of it: digests by algorithm
     */
    Map<String, Map<String, String>> of(List<Listing> listings) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (Listing listing : listings) {
            Map<String, String> names = new HashMap<>();
            listing.digests().forEach((path, digest) -> {
                String other = names.putIfAbsent(OnDisk.folded(path), path);
                if (other != null) {
                    faults.add(BagRule.ALIKE, path, "", other);
                }
                there(listing, path).ifPresent(file -> listing.algorithm()
                        .ifPresent(algorithm -> digests(found, file, algorithm, digest, listing)));
            });
        }
        List<Listing> ofPayload =
                listings.stream().filter(listing -> !listing.isOfTags()).toList();
        Set<String> folded = new HashSet<>();
        ofPayload.forEach(listing -> listing.digests().keySet().forEach(path -> folded.add(OnDisk.folded(path))));
        disk.payload().forEach(file -> listed(file, ofPayload, folded));
        fetched(ofPayload);
        return found;
    }

    /** Whether files are listed and gone that systems make and take away by themselves. */
    boolean lacksFilesOfSystems() {
        return lacksFilesOfSystems;
    }

    private void digests(
            Map<String, Map<String, String>> found, String file, String algorithm, String digest, Listing listing) {
        String before =
                found.computeIfAbsent(file, none -> new LinkedHashMap<>()).putIfAbsent(algorithm, digest);
        if (before != null && !before.equals(digest)) {
            faults.add(BagRule.TWICE, file, "otherwise", listing.file());
        }
    }

    /** The file that is listed, where it is there. */
    private Optional<String> there(Listing listing, String path) {
        boolean isOfSystems = OF_SYSTEMS.contains(path.substring(path.lastIndexOf('/') + 1));
        if (isOfSystems) {
            faults.add(BagRule.SYSTEM_FILE, path, "");
        }
        if (disk.has(path)) {
            return Optional.of(path);
        }
        Optional<String> alike = disk.alike(path);
        if (alike.isPresent()) {
            faults.add(BagRule.ALIKE, path, "", alike.get());
        } else if (isOfSystems) {
            lacksFilesOfSystems = true;
        } else {
            faults.add(BagRule.MISSING, path, toBeFetched.contains(path) ? "fetch" : "", listing.file());
        }
        return alike;
    }

    /** By every list of the payload since 1.0; before, by one of them. */
    private void listed(String file, List<Listing> ofPayload, Set<String> folded) {
        List<Listing> without = ofPayload.stream()
                .filter(listing -> !listing.digests().containsKey(file))
                .toList();
        boolean isListed = without.size() < ofPayload.size();
        if (!isListed && !folded.contains(OnDisk.folded(file))) {
            faults.add(BagRule.UNLISTED, file, "");
        } else if (isListed && declaration.isStrict()) {
            without.forEach(listing -> faults.add(BagRule.UNLISTED, file, "in-one", listing.file()));
        }
    }

    private void fetched(List<Listing> ofPayload) {
        for (String file : toBeFetched) {
            if (ofPayload.stream().noneMatch(listing -> listing.digests().containsKey(file))) {
                faults.add(BagRule.UNLISTED, file, "fetch");
            }
        }
    }
}
