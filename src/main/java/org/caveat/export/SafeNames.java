package org.caveat.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What the files made of a photograph are called: names that every server, disk and address can carry.
 *
 * @param flat for files that all lie in one folder, without an ending: {@code box-01--a}
 * @param tree for files that lie as the photographs do, the photograph's ending included: {@code box-01/a.jpg}
 */
public record SafeNames(String flat, String tree) {
    private static final int LONGEST = 80;
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern MARKS_ON_LETTERS = Pattern.compile("\\p{M}");
    private static final Pattern NOT_SAFE = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[.-]+|[.-]+$");
    private static final Pattern NUMBERED_ON_WINDOWS = Pattern.compile("(com|lpt)[0-9]");
    private static final Set<String> RESERVED_ON_WINDOWS = Set.of("con", "prn", "aux", "nul");

    /**
     * Names for photographs, no two alike even where a disk does not tell capitals apart. A name that cannot be
     * carried as it is, or that two share, is told apart by eight digits made from the photograph's own path, so that it
     * stays the same whatever else is exported.
     *
     * @param files paths in the collection, with {@code /}, each once
     * @return their names, in the same order
     */
    public static List<SafeNames> of(List<String> files) {
        List<String> flat = distinct(files, SafeNames::flattened);
        List<String> tree = distinct(files, SafeNames::mirrored);
        List<SafeNames> names = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            names.add(new SafeNames(flat.get(i), tree.get(i)));
        }
        return names;
    }

    private static List<String> distinct(List<String> files, UnaryOperator<String> naming) {
        List<String> names = new ArrayList<>(files.size());
        Map<String, Integer> taken = new HashMap<>();
        for (String file : files) {
            String name = naming.apply(file);
            names.add(name);
            taken.merge(folded(name), 1, Integer::sum);
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (taken.getOrDefault(folded(name), 1) > 1) {
                names.set(i, marked(name, files.get(i)));
            }
        }
        return names;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String flattened(String file) {
        String bare = withoutEnding(file);
        return safe(bare.replace("/", "--"));
    }

    private static String mirrored(String file) {
        return SLASH.splitAsStream(file).map(SafeNames::safe).collect(Collectors.joining("/"));
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    }

    /** Latin letters, digits, dot, hyphen and underscore stay; what else there is shows in the digits added. */
    private static String safe(String name) {
        if (isSafe(name)) {
            return name;
        }
        String latin = MARKS_ON_LETTERS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("");
        String safe = NOT_SAFE.matcher(latin).replaceAll("-");
        String plain = AT_THE_ENDS.matcher(safe).replaceAll("");
        String fitting = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return marked(fitting, name);
    }

    private static boolean isSafe(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars().allMatch(SafeNames::isSafe)
                && !isAtNoEnd(name.charAt(0))
                && !isAtNoEnd(name.charAt(name.length() - 1))
                && !isReserved(folded(withoutEnding(name)));
    }

    private static boolean isSafe(int letter) {
        boolean isLatin = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        return isLatin || (letter >= '0' && letter <= '9') || letter == '_' || isAtNoEnd(letter);
    }

    private static boolean isAtNoEnd(int letter) {
        return letter == '.' || letter == '-';
    }

    private static boolean isReserved(String stem) {
        return RESERVED_ON_WINDOWS.contains(stem)
                || NUMBERED_ON_WINDOWS.matcher(stem).matches();
    }

    private static String marked(String name, String of) {
        CRC32 digits = new CRC32();
        digits.update(of.getBytes(StandardCharsets.UTF_8));
        String mark = HexFormat.of().toHexDigits((int) digits.getValue());
        return name.isEmpty() ? mark : name + "-" + mark;
    }
}
