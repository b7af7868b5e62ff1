package org.caveat.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that the program can ask for, as far as its sources tell: those that stand there whole; those that begin with a
 * part that something is added to; and, where no more than the room stands there, those whose every piece is said somewhere:
 * in quotes, or as the name of a constant.
 */
final class AskedKeys {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    /** In templates the quotes of HTML stand around those of the program. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\(\\s*\"([a-z][A-Za-z0-9.-]*)\"");

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> rooms = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    /** What something is added to where the room is added before. */
    private final Set<String> stems = new HashSet<>();

    private final Set<String> pieces = new HashSet<>();

    void read(Path source) throws IOException {
        String text = Files.readString(source);
        boolean isTemplate = source.toString().endsWith(".jte");
        Matcher said = (isTemplate ? IN_TEMPLATE : TEXT).matcher(text);
        while (said.find()) {
            hear(said.group(1));
        }
        CONSTANT.matcher(text).results().forEach(constant -> pieces.add(piece(constant.group())));
    }

    private void hear(String said) {
        whole.add(said);
        if (said.matches("[a-z-]{3,}-")) {
            stems.add(said);
        }
        pieces.add(said.replaceAll("^[.-]|[.-]$", ""));
        if (said.matches("[a-z][a-z0-9-]*\\.")) {
            rooms.add(said);
        } else if (said.matches("[a-z][a-z0-9-]*\\.[A-Za-z0-9.-]*[.-]")) {
            beginnings.add(said);
        }
    }

    private static String piece(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    boolean has(String key) {
        int room = key.indexOf('.') + 1;
        return whole.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || (rooms.contains(key.substring(0, room)) && isSaid(key.substring(room)));
    }

    /** Whether it is said as a whole, or falls into two pieces or more that are. */
    private boolean isSaid(String rest) {
        if (pieces.contains(rest) || stems.stream().anyMatch(rest::startsWith)) {
            return true;
        }
        for (int at = 1; at < rest.length() - 1; at++) {
            boolean isSeam = rest.charAt(at) == '-' || rest.charAt(at) == '.';
            if (isSeam && pieces.contains(rest.substring(0, at)) && isSaid(rest.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
