package org.caveat.collection;

import java.util.Comparator;

/**
 * The order in which people expect names: letters regardless of case, numbers by their value, so that {@code 2} comes
 * before {@code 10}; a folder's own photographs before those of its subfolders. Very many are compared with each other, so
 * nothing is cut out of a name.
 */
public final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int byFolder = compare(one, folderEnd(one), other, folderEnd(other));
        if (byFolder != 0) {
            return byFolder;
        }
        int byName = compare(one, one.length(), other, other.length());
        return byName != 0 ? byName : one.compareTo(other);
    }

    private static int folderEnd(String path) {
        return Math.max(0, path.lastIndexOf('/'));
    }

    /** Compares the beginnings of two names, up to an end of each. */
    private static int compare(String one, int endOfOne, String other, int endOfOther) {
        int i = 0;
        int j = 0;
        while (i < endOfOne && j < endOfOther) {
            boolean areNumbers = isDigit(one.charAt(i)) && isDigit(other.charAt(j));
            int nextOfOne = areNumbers ? numberEnd(one, i, endOfOne) : i + 1;
            int nextOfOther = areNumbers ? numberEnd(other, j, endOfOther) : j + 1;
            int order = areNumbers
                    ? compareNumbers(one, i, nextOfOne, other, j, nextOfOther)
                    : compareLetters(one.charAt(i), other.charAt(j));
            if (order != 0) {
                return order;
            }
            i = nextOfOne;
            j = nextOfOther;
        }
        return Integer.compare(endOfOne - i, endOfOther - j);
    }

    private static int numberEnd(String text, int start, int most) {
        int end = start;
        while (end < most && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String one, int start, int end, String other, int startOfOther, int endOfOther) {
        int i = withoutZeros(one, start, end);
        int j = withoutZeros(other, startOfOther, endOfOther);
        int order = Integer.compare(end - i, endOfOther - j);
        for (; order == 0 && i < end; i++, j++) {
            order = Character.compare(one.charAt(i), other.charAt(j));
        }
        return order;
    }

    private static int withoutZeros(String number, int start, int end) {
        int first = start;
        while (first < end - 1 && number.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    /** As {@link String#compareToIgnoreCase} does. */
    private static int compareLetters(char one, char other) {
        char large = Character.toUpperCase(one);
        char largeOther = Character.toUpperCase(other);
        return large == largeOther
                ? 0
                : Character.compare(Character.toLowerCase(large), Character.toLowerCase(largeOther));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
