package org.caveat.export.images;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a strip before it is set.
 *
 * @param style of what is said
 * @param isRightToLeft which way it is read
 * @param pieces in their order
 */
record Words(Style style, boolean isRightToLeft, List<Piece> pieces) {
    Words {
        pieces = List.copyOf(pieces);
    }

    /** A part of a paragraph. */
    sealed interface Piece {}

    /**
     * Words that look alike.
     *
     * @param look what is special about them
     * @param colour spelled {@code #rrggbb}
     */
    record Run(String text, Look look, String colour) implements Piece {}

    /** What is special about words. */
    enum Look {
        PLAIN,
        STRONG,
        STRUCK
    }

    /**
     * A sign among words.
     *
     * @param outline on a square of 16
     */
    record Sign(Shape outline, String colour) implements Piece {}

    static Words of(Style style, String text) {
        return new Words(style, Direction.isRightToLeft(text), List.of(new Run(text, Look.PLAIN, style.colour())));
    }

    /** What is read in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Run run) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    /** The paragraphs that its line ends part it into. */
    List<Words> lines() {
        List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : pieces) {
            if (piece instanceof Run run) {
                part(run, lines);
            } else {
                lines.get(lines.size() - 1).add(piece);
            }
        }
        return lines.stream().map(line -> new Words(style, isRightToLeft, line)).toList();
    }

    private static void part(Run run, List<List<Piece>> lines) {
        String[] parts = Letters.lines(run.text());
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                lines.add(new ArrayList<>());
            }
            if (!parts[i].isEmpty()) {
                lines.get(lines.size() - 1).add(new Run(parts[i], run.look(), run.colour()));
            }
        }
    }
}
