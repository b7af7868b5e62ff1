package org.caveat.check.bag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lists of a bag (RFC 8493, 2.1.3 and 2.2.1). */
final class ListingReading {
    private static final Pattern NAME = Pattern.compile("(tag)?manifest-([^/]+)\\.txt");
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+(.+)", Pattern.DOTALL);
    /** As many files as can be kept in mind, in all lists together. */
    private static final int MOST_FILES = 1_000_000;

    private static final Map<String, String> ALGORITHMS = Map.of(
            "md5", "MD5", "sha1", "SHA-1", "sha224", "SHA-224", "sha256", "SHA-256", "sha384", "SHA-384", "sha512",
            "SHA-512");

    private final TagLines tags;
    private final Declaration declaration;
    private final ListedPath paths;
    private final Faults faults;
    private int files;

    ListingReading(TagLines tags, Declaration declaration, Faults faults) {
        this.tags = tags;
        this.declaration = declaration;
        this.paths = new ListedPath(declaration, faults);
        this.faults = faults;
    }

    /** Whether a file in the bag's own folder is called like a list. */
    static boolean isListing(String name) {
        return NAME.matcher(name).matches();
    }

    /** Reads all lists among some files. */
    List<Listing> all(List<String> names) {
        List<Listing> all = new ArrayList<>();
        for (String name : names) {
            Matcher parts = NAME.matcher(name);
            if (parts.matches()) {
                all.add(read(name, parts.group(1) != null, parts.group(2)));
            }
        }
        boolean isListed = all.stream().anyMatch(listing -> !listing.isOfTags());
        boolean isKnown = all.stream()
                .anyMatch(listing -> !listing.isOfTags() && listing.algorithm().isPresent());
        if (!isKnown) {
            faults.add(BagRule.MANIFEST, "", isListed ? "unknown" : "missing");
        }
        return all;
    }

    private Listing read(String name, boolean isOfTags, String said) {
        String bare = said.toLowerCase(Locale.ROOT).replace("-", "");
        Optional<String> algorithm = Optional.ofNullable(ALGORITHMS.get(bare));
        if (algorithm.isEmpty()) {
            faults.add(BagRule.ALGORITHM, name, "", said);
        }
        Map<String, String> digests = new LinkedHashMap<>();
        var unused = tags.read(name, (number, line) -> take(name, isOfTags, number, line, digests));
        return new Listing(name, algorithm, digests);
    }

    private boolean take(String name, boolean isOfTags, int number, String line, Map<String, String> digests) {
        if (line.isBlank()) {
            return true;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            faults.add(BagRule.TAG_FILE, name, "line", number);
            return true;
        }
        if (++files > MOST_FILES) {
            faults.add(BagRule.TAG_FILE, name, "too-many", MOST_FILES);
            return false;
        }
        Optional<String> path = isOfTags ? paths.ofTag(name, parts.group(2)) : paths.ofPayload(name, parts.group(2));
        path.ifPresent(listed -> put(name, listed, parts.group(1).toLowerCase(Locale.ROOT), digests));
        return true;
    }

    private void put(String name, String path, String digest, Map<String, String> digests) {
        String before = digests.putIfAbsent(path, digest);
        if (before == null) {
            return;
        }
        if (!before.equals(digest)) {
            faults.add(BagRule.TWICE, path, "otherwise", name);
        } else if (declaration.isStrict()) {
            faults.add(BagRule.TWICE, path, "", name);
        } else {
            faults.warn(BagRule.TWICE, path, "", name);
        }
    }
}
