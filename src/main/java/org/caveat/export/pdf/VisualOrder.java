package org.caveat.export.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the pieces of each line where they are read (Unicode Standard Annex 9, rule L2). The library turns the letters of
 * a piece, but sets the pieces of a line one after the other: a number after a Hebrew word would stand on its wrong side.
 */
final class VisualOrder {
    private static final char DRAWN = '\uFFFC';
    /** So far apart, in the library's own lengths, pieces may be that follow each other; more is the edge of a box. */
    private static final int GAP = 4;

    private final LayoutContext context;
    private final StringBuilder text = new StringBuilder();
    private final List<List<Piece>> lines = new ArrayList<>();

    private VisualOrder(LayoutContext context) {
        this.context = context;
    }

    /** A piece of a line, all of which is read in one direction. */
    private record Piece(InlineText text, int start) {
        int left() {
            return text.getParent().getAbsX() + text.getX();
        }

        int right() {
            return left() + text.getWidth();
        }

        boolean hasLetters() {
            return !text.getSubstring().isBlank();
        }

        void moveTo(int left) {
            text.setX(text.getX() + left - left());
        }
    }

    /**
     * @param box a page as it was laid out, or a part of it
     * @param context measures letters
     */
    static void arrange(Box box, LayoutContext context) {
        VisualOrder order = new VisualOrder(context);
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line) {
                order.add(line);
            } else {
                arrange(child, context);
            }
        }
        boolean isTurned =
                box.getChildren().stream().anyMatch(child -> child instanceof LineBox line && line.isLayedOutRTL());
        if (isTurned || order.text.codePoints().anyMatch(Script::isTurning)) {
            order.reorder(isTurned ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }
    }

    private void add(LineBox line) {
        List<Piece> pieces = new ArrayList<>();
        line.getChildren().forEach(child -> add(child, pieces));
        lines.add(pieces);
        text.append(line.isEndsOnNL() ? '\n' : ' ');
    }

    private void add(Object child, List<Piece> pieces) {
        if (child instanceof InlineText piece) {
            if (!piece.isEmpty()) {
                pieces.add(new Piece(piece, text.length()));
                text.append(piece.getSubstring());
            }
        } else if (child instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(part -> add(part, pieces));
        } else if (child instanceof BlockBox block) {
            text.append(DRAWN);
            arrange(block, context);
        }
    }

    private void reorder(int direction) {
        Bidi bidi = new Bidi(text.toString(), direction);
        for (List<Piece> line : lines) {
            List<Piece> together = new ArrayList<>();
            for (Piece piece : line) {
                if (!together.isEmpty() && !isBeside(together.get(together.size() - 1), piece)) {
                    place(together, false, bidi);
                    together.clear();
                }
                together.add(piece);
            }
            if (!together.isEmpty()) {
                place(together, true, bidi);
            }
        }
    }

    private static boolean isBeside(Piece one, Piece next) {
        return Math.abs(one.right() - next.left()) <= GAP || Math.abs(next.right() - one.left()) <= GAP;
    }

    private void place(List<Piece> pieces, boolean isEnd, Bidi bidi) {
        byte[] levels = new byte[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(pieces.get(i).start());
        }
        int left = pieces.stream().mapToInt(Piece::left).min().orElse(0);
        int right = pieces.stream().mapToInt(Piece::right).max().orElse(0);
        if (isEnd && pieces.get(pieces.size() - 1).hasLetters()) {
            // a space at the end of a line belongs beyond it (rule L1), not between its last piece and the one before
            pieces.get(pieces.size() - 1).text().trimTrailingSpace(context);
        }
        if (!bidi.baseIsLeftToRight()) {
            left = right
                    - pieces.stream().mapToInt(piece -> piece.text().getWidth()).sum();
        }
        Piece[] inOrder = pieces.toArray(Piece[]::new);
        Bidi.reorderVisually(levels, 0, inOrder, 0, inOrder.length);
        for (Piece piece : inOrder) {
            piece.moveTo(left);
            left = piece.right();
        }
    }
}
