package org.caveat.sources;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a BibTeX file apart, each character once. A line that begins an entry ends the one before, however many braces
 * that left open: so a brace that is missing costs one entry, and not the rest of the file.
 */
final class BibScanner {
    private final String text;
    private final Map<String, String> named = new HashMap<>();
    private int at;
    private int line = 1;
    private int counted;
    private int begun;

    BibScanner(String text) {
        this.text = text;
    }

    /**
     * An entry, its values as they are spelled.
     *
     * @param type in small letters
     * @param fields by their names in small letters
     * @param line where it begins
     */
    record Entry(String type, String key, Map<String, String> fields, int line) {}

    /** Goes to the next entry; says whether there is one. What stands between entries is a comment. */
    boolean toNext() {
        while (at < text.length() && !isBeginning(at)) {
            at++;
        }
        begun = at;
        return at < text.length();
    }

    /** Whether an entry begins at a place: an at sign, letters, and a brace. */
    private boolean isBeginning(int place) {
        if (text.charAt(place) != '@') {
            return false;
        }
        int end = place + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - place < 40) {
            end++;
        }
        int brace = end;
        while (brace < text.length() && text.charAt(brace) == ' ' && brace - end < 8) {
            brace++;
        }
        return end > place + 1 && brace < text.length() && (text.charAt(brace) == '{' || text.charAt(brace) == '(');
    }

    /** The line on which the entry at hand begins. */
    int begun() {
        for (; counted < begun; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Leaves the entry at hand where it could not be read on. */
    void giveUp() {
        at = Math.max(at, begun + 1);
    }

    /** The entry at hand; empty for a comment, a preamble, or a text that is named. */
    Optional<Entry> entry() throws Unusable {
        at++;
        String type = word().toLowerCase(Locale.ROOT);
        space();
        char close = text.charAt(at) == '(' ? ')' : '}';
        if (type.equals("comment") || type.equals("preamble")) {
            braced();
            return Optional.empty();
        }
        at++;
        space();
        if (type.equals("string")) {
            fields(close).forEach(named::putIfAbsent);
            return Optional.empty();
        }
        int key = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close && !isLineBeginning()) {
            at++;
        }
        String name = text.substring(key, at).strip();
        if (name.isEmpty() || name.length() > 400 || name.contains("\n")) {
            throw new Unusable("sources.bib-no-key");
        }
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
        return Optional.of(new Entry(type, name, fields(close), begun()));
    }

    private boolean isLineBeginning() {
        return at > begun && text.charAt(at - 1) == '\n' && isBeginning(at);
    }

    private Map<String, String> fields(char close) throws Unusable {
        Map<String, String> fields = new LinkedHashMap<>();
        for (space(); !isAt(close); space()) {
            int start = at;
            while (at < text.length() && isOfName(text.charAt(at))) {
                at++;
            }
            String name = text.substring(start, at).toLowerCase(Locale.ROOT);
            space();
            if (name.isEmpty() || !isAt('=')) {
                throw new Unusable("sources.bib-broken");
            }
            at++;
            fields.putIfAbsent(name, value());
            space();
            if (isAt(',')) {
                at++;
            } else if (!isAt(close)) {
                throw new Unusable("sources.bib-broken");
            }
        }
        at++;
        return fields;
    }

    /** Texts, numbers and names of texts, joined by number signs. */
    private String value() throws Unusable {
        StringBuilder value = new StringBuilder();
        do {
            at += isAt('#') ? 1 : 0;
            space();
            if (isAt('{')) {
                value.append(braced());
            } else if (isAt('"')) {
                value.append(quoted());
            } else {
                value.append(bare());
            }
            space();
        } while (isAt('#'));
        return value.toString();
    }

    private String bare() throws Unusable {
        int start = at;
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw new Unusable("sources.bib-broken");
        }
        String word = text.substring(start, at);
        return named.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /** What stands in braces, without them. */
    private String braced() throws Unusable {
        int start = ++at;
        skip('}', start);
        return text.substring(start, at++);
    }

    private String quoted() throws Unusable {
        int start = ++at;
        skip('"', start);
        return text.substring(start, at++);
    }

    /** Goes to what ends a value, past braces within it. */
    private void skip(char end, int start) throws Unusable {
        int depth = 0;
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == end && depth == 0) {
                return;
            }
            if (at > start && letter == '@' && isLineBeginning()) {
                throw new Unusable("sources.bib-open");
            }
            if (letter == '\\') {
                at++;
            } else if (letter == '{') {
                depth++;
            } else if (letter == '}') {
                depth--;
            }
        }
        at = text.length();
        throw new Unusable("sources.bib-open");
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean isAt(char letter) {
        return at < text.length() && text.charAt(at) == letter;
    }

    private static boolean isOfName(char letter) {
        return !Character.isWhitespace(letter) && "{}()\",=#@%".indexOf(letter) < 0;
    }
}
