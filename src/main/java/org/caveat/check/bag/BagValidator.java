package org.caveat.check.bag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.work.Progress;

/** Validates bags, whoever made them. Reads only, and fetches nothing. */
public final class BagValidator {
    private BagValidator() {}

    /**
     * What came of it.
     *
     * @param files how many were looked at
     * @param faults by file; a valid bag has no error among them
     */
    public record Result(int files, List<Fault> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Validates a bag.
     *
     * @param progress told how many bytes are read, and asked whether that is still wanted
     * @throws java.util.concurrent.CancellationException where it is not
     * @throws IOException where the folder cannot be read
     */
    public static Result validate(Path bag, Progress progress) throws IOException {
        Faults faults = new Faults();
        Optional<Declaration> declared = Declaration.of(bag, faults);
        if (declared.isEmpty()) { // nothing else can be understood then, and the folder may be any
            return new Result(0, faults.sorted());
        }
        OnDisk disk = OnDisk.of(bag, faults, progress);
        validate(bag, declared.get(), disk, faults, progress);
        return new Result(disk.files(), faults.sorted());
    }

    private static void validate(Path bag, Declaration declared, OnDisk disk, Faults faults, Progress progress) {
        if (!Files.isDirectory(bag.resolve(ListedPath.PAYLOAD), LinkOption.NOFOLLOW_LINKS)) {
            faults.add(BagRule.PAYLOAD, "", "");
        }
        TagLines tags = new TagLines(bag, declared.encoding(), faults);
        List<Listing> listings = new ListingReading(tags, declared, faults).all(disk.top());
        Set<String> toBeFetched = disk.has(ToBeFetched.FILE) ? ToBeFetched.in(tags, declared, faults) : Set.of();
        Completeness completeness = new Completeness(disk, declared, toBeFetched, faults);
        Map<String, Map<String, String>> there = completeness.of(listings);
        PayloadOxum oxum = new PayloadOxum(tags, disk, declared, faults);
        PayloadOxum.FILES.stream()
                .filter(disk::has)
                .forEach(file -> oxum.check(file, completeness.lacksFilesOfSystems()));
        new Comparing(bag, disk, faults, progress).all(there);
    }
}
