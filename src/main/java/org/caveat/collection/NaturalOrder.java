package org.caveat.collection;

import java.util.Comparator;

/**
 * The order in which people expect names: letters regardless of case, numbers by their value, so that {@code 2} comes
 * before {@code 10}; a folder's own photographs before those of its subfolders.
 */
public final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int byFolder = compareNames(folder(one), folder(other));
        if (byFolder != 0) {
            return byFolder;
        }
        int byName = compareNames(one, other);
        return byName != 0 ? byName : one.compareTo(other);
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static int compareNames(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = endOfRun(one, i);
            int endOfOther = endOfRun(other, j);
            int order = compareRuns(one.substring(i, endOfOne), other.substring(j, endOfOther));
            if (order != 0) {
                return order;
            }
            i = endOfOne;
            j = endOfOther;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** A run is a whole number, or one other character. */
    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static int compareRuns(String one, String other) {
        if (isDigit(one.charAt(0)) && isDigit(other.charAt(0))) {
            String a = withoutZeros(one);
            String b = withoutZeros(other);
            return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
        }
        return one.compareToIgnoreCase(other);
    }

    private static String withoutZeros(String number) {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
