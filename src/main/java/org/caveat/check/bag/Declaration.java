package org.caveat.check.bag;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a bag says of its version and of the letters in its tag files (RFC 8493, 2.1.1).
 *
 * @param isStrict whether it is of a version that says exactly how it is spelled: 1.0
 */
record Declaration(String version, boolean isStrict, Charset encoding) {
    static final String FILE = "bagit.txt";

    private static final String LATEST = "1.0";
    private static final Set<String> KNOWN = Set.of("0.93", "0.94", "0.95", "0.96", "0.97", LATEST);
    private static final Pattern VERSION = Pattern.compile("BagIt-Version[ \\t]*:[ \\t]*([0-9]+\\.[0-9]+)[ \\t]*");
    private static final Pattern ENCODING = Pattern.compile("Tag-File-Character-Encoding[ \\t]*:[ \\t]*(\\S+)[ \\t]*");
    private static final Pattern EXACTLY = Pattern.compile("[A-Za-z-]+: \\S+");
    private static final int MOST_LINES = 10;

    /** Reads it; empty where it cannot be understood: then nothing else of the bag can be, either. */
    static Optional<Declaration> of(Path bag, Faults faults) {
        if (!Files.isRegularFile(bag.resolve(FILE), LinkOption.NOFOLLOW_LINKS)) {
            faults.add(BagRule.DECLARATION, FILE, "missing");
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        var unused = new TagLines(bag, StandardCharsets.UTF_8, faults).read(FILE, (number, line) -> {
            lines.add(line);
            return lines.size() < MOST_LINES;
        });
        if (!lines.isEmpty() && lines.get(0).startsWith("\uFEFF")) {
            faults.add(BagRule.DECLARATION, FILE, "mark");
            return Optional.empty();
        }
        Optional<String> version = said(VERSION, lines, 0);
        Optional<String> encoding = said(ENCODING, lines, 1);
        if (version.isEmpty() || encoding.isEmpty()) {
            faults.add(BagRule.DECLARATION, FILE, version.isEmpty() ? "version" : "encoding");
            return Optional.empty();
        }
        return of(version.get(), encoding.get(), lines, faults);
    }

    private static Optional<String> said(Pattern pattern, List<String> lines, int index) {
        if (lines.size() <= index) {
            return Optional.empty();
        }
        Matcher line = pattern.matcher(lines.get(index));
        return line.matches() ? Optional.of(line.group(1)) : Optional.empty();
    }

    private static Optional<Declaration> of(String version, String encoding, List<String> lines, Faults faults) {
        if (!KNOWN.contains(version)) {
            faults.add(BagRule.DECLARATION, FILE, "unknown-version", version);
            return Optional.empty();
        }
        boolean isStrict = version.equals(LATEST);
        boolean isExact = lines.size() == 2
                && lines.stream().allMatch(line -> EXACTLY.matcher(line).matches());
        if (isStrict && !isExact) {
            faults.add(BagRule.DECLARATION, FILE, "form");
        }
        try {
            return Optional.of(new Declaration(version, isStrict, Charset.forName(encoding)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            faults.add(BagRule.DECLARATION, FILE, "unknown-encoding", encoding);
            return Optional.empty();
        }
    }
}
