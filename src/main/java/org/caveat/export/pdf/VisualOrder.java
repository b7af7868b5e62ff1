package org.caveat.export.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
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

    private final StringBuilder text = new StringBuilder();
    private final List<List<Piece>> lines = new ArrayList<>();

    private VisualOrder() {}

    /** A piece of a line, all of which is read in one direction. */
    private record Piece(InlineText text, int start) {
        int left() {
            return text.getParent().getAbsX() + text.getX();
        }

        int right() {
            return left() + text.getWidth();
        }

        void moveTo(int left) {
            text.setX(text.getX() + left - left());
        }
    }

    /** @param box a page as it was laid out, or a part of it */
    static void arrange(Box box) {
        VisualOrder order = new VisualOrder();
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line) {
                order.add(line);
            } else {
                arrange(child);
            }
        }
        boolean isTurned =
                box.getChildren().stream().anyMatch(child -> child instanceof LineBox line && line.isLayedOutRTL());
        if (isTurned || order.text.codePoints().anyMatch(Script::isTurning)) {
            order.reorder(isTurned ? Bidi.RTL : Bidi.LTR);
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
            arrange(block);
        }
    }

    private void reorder(byte direction) {
        Bidi bidi = new Bidi();
        bidi.setPara(text.toString(), direction, null);
        byte[] levels = bidi.getLevels();
        for (List<Piece> line : lines) {
            List<Piece> together = new ArrayList<>();
            for (Piece piece : line) {
                if (!together.isEmpty() && !isBeside(together.get(together.size() - 1), piece)) {
                    place(together, levels);
                    together.clear();
                }
                together.add(piece);
            }
            place(together, levels);
        }
    }

    private static boolean isBeside(Piece one, Piece next) {
        return Math.abs(one.right() - next.left()) <= GAP || Math.abs(next.right() - one.left()) <= GAP;
    }

    private static void place(List<Piece> pieces, byte[] levels) {
        byte[] each = new byte[pieces.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = levels[pieces.get(i).start()];
        }
        int left = pieces.stream().mapToInt(Piece::left).min().orElse(0);
        for (int piece : Bidi.reorderVisual(each)) {
            pieces.get(piece).moveTo(left);
            left = pieces.get(piece).right();
        }
    }
}
