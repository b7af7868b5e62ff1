package org.caveat.export.images;

/** Which way a text is read. */
final class Direction {
    private Direction() {}

    /** By its first letter that is read in one (Unicode Standard Annex 9, rules P2 and P3). */
    static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(Direction::isStrong)
                .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
