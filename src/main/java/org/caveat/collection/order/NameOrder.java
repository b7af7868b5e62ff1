package org.caveat.collection.order;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.NaturalOrder;

/**
 * The order in which the readers of a language expect names: its letters in its order, numbers by their value, so that
 * {@code a2} comes before {@code a10}; a folder's own photographs before those of its subfolders.
 */
public final class NameOrder {
    private final Collator collator;
    private final CollationKey noLetters;
    /** Of a thousand scans most parts of their names are the same, and they lie in a few folders. */
    private final Map<String, Run> letters = new HashMap<>();

    private final Map<String, List<Run>> folders = new HashMap<>();

    public NameOrder(Locale language) {
        collator = Collator.getInstance(language);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        noLetters = collator.getCollationKey("");
    }

    /** What a path is ordered by; computed once, and compared often. */
    public Key key(String path) {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, slash));
        return new Key(folders.computeIfAbsent(folder, this::runs), runs(path.substring(slash + 1)), path);
    }

    private List<Run> runs(String name) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < name.length(); ) {
            boolean isNumber = isDigit(name.charAt(from));
            int to = from + 1;
            while (to < name.length() && isDigit(name.charAt(to)) == isNumber) {
                to++;
            }
            String text = name.substring(from, to);
            runs.add(isNumber ? number(text) : letters.computeIfAbsent(text, this::words));
            from = to;
        }
        return runs;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private Run words(String text) {
        return new Run(Optional.empty(), collator.getCollationKey(text));
    }

    private Run number(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return new Run(Optional.of(digits.substring(zeros)), noLetters);
    }

    /** A whole number without zeros before it, or what stands between numbers. */
    private record Run(Optional<String> number, CollationKey text) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            if (number.isPresent() && other.number.isPresent()) {
                String one = number.get();
                String another = other.number.get();
                return one.length() != another.length()
                        ? Integer.compare(one.length(), another.length())
                        : one.compareTo(another);
            }
            return number.isPresent() || other.number.isPresent()
                    ? Boolean.compare(other.number.isPresent(), number.isPresent())
                    : text.compareTo(other.text);
        }
    }

    /** A path as it is compared. */
    public static final class Key implements Comparable<Key> {
        private static final NaturalOrder PLAIN = new NaturalOrder();

        private final List<Run> folder;
        private final List<Run> name;
        private final String path;

        private Key(List<Run> folder, List<Run> name, String path) {
            this.folder = folder;
            this.name = name;
            this.path = path;
        }

        @Override
        public int compareTo(Key other) {
            int byFolder = compare(folder, other.folder);
            int byName = byFolder != 0 ? byFolder : compare(name, other.name);
            return byName != 0 ? byName : PLAIN.compare(path, other.path);
        }

        private static int compare(List<Run> one, List<Run> other) {
            for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
                int order = one.get(at).compareTo(other.get(at));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.size(), other.size());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && path.equals(key.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }
}
