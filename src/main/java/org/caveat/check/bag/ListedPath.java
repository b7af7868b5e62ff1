package org.caveat.check.bag;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the paths that lists name: none may lead out of the bag, on any system (RFC 8493, 5.1.1). */
final class ListedPath {
    static final String PAYLOAD = "data/";

    private static final Pattern ENCODED_LINE_END = Pattern.compile("%(0[aAdD])");
    private static final Pattern ENCODED = Pattern.compile("%(0[aAdD]|25)");
    private static final Pattern OUTSIDE = Pattern.compile("[/\\\\~].*|[A-Za-z]:.*|%[A-Za-z]+%.*", Pattern.DOTALL);
    private static final int HEX = 16;

    private final Declaration declaration;
    private final Faults faults;

    ListedPath(Declaration declaration, Faults faults) {
        this.declaration = declaration;
        this.faults = faults;
    }

    /** The path of a file of the payload; empty where it is none, which is among the faults. */
    Optional<String> ofPayload(String list, String spelled) {
        Optional<String> path = of(list, spelled);
        if (path.filter(inside -> !inside.startsWith(PAYLOAD)).isPresent()) {
            faults.add(BagRule.PATH, list, "not-payload", spelled);
            return Optional.empty();
        }
        return path;
    }

    /** The path of a tag file; empty where it is none, which is among the faults. */
    Optional<String> ofTag(String list, String spelled) {
        Optional<String> path = of(list, spelled);
        boolean isWrong = path.filter(inside -> inside.startsWith(PAYLOAD) || inside.matches("tagmanifest-[^/]*\\.txt"))
                .isPresent();
        if (isWrong) {
            faults.add(BagRule.PATH, list, "not-tag", spelled);
            return Optional.empty();
        }
        return path;
    }

    private Optional<String> of(String list, String spelled) {
        String bare = spelled;
        if (bare.startsWith("*") || bare.startsWith("./")) {
            faults.add(BagRule.SPELLING, list, bare.startsWith("*") ? "star" : "dot", spelled);
            bare = bare.startsWith("*") ? bare.substring(1) : bare;
            bare = bare.startsWith("./") ? bare.substring(2) : bare;
        }
        String path = decoded(bare);
        if (leadsOut(path)) {
            faults.add(BagRule.PATH, list, "", spelled);
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private static boolean leadsOut(String path) {
        boolean climbs = Arrays.asList(path.split("[/\\\\]", -1)).contains("..");
        if (path.isEmpty() || climbs || OUTSIDE.matcher(path).matches()) {
            return true;
        }
        try {
            return Path.of(path).isAbsolute();
        } catch (InvalidPathException impossible) {
            return true;
        }
    }

    /** In 1.0 the sign that marks an encoded letter is encoded itself (RFC 8493, 2.1.3); before, it stood for itself. */
    private String decoded(String path) {
        Matcher encoded = (declaration.isStrict() ? ENCODED : ENCODED_LINE_END).matcher(path);
        return encoded.replaceAll(
                match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), HEX))));
    }
}
