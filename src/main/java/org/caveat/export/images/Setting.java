package org.caveat.export.images;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GraphicAttribute;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.ShapeGraphicAttribute;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sets words in lines: in the fonts that have their letters, and in the order in which they are read. */
final class Setting {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String DRAWN = "\uFFFC";
    private static final double SIGN = 12.0 / 16;

    private final Fonts fonts;
    private final double scale;
    private final Set<Integer> lacking = new TreeSet<>();

    /** @param scale pixels for one of a picture that is 880 wide */
    Setting(Fonts fonts, double scale) {
        this.fonts = fonts;
        this.scale = scale;
    }

    /** The letters that no font has. */
    Set<Integer> lacking() {
        return lacking;
    }

    /** The lines of a paragraph, none wider than there is room, unless one letter is. */
    List<TextLayout> lines(Words words, double width) {
        List<TextLayout> lines = new ArrayList<>();
        for (Words line : words.lines()) {
            String text = text(line);
            AttributedString attributed = attributed(text.isEmpty() ? " " : text, line);
            LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), new LineBreaks(), CONTEXT);
            while (measurer.getPosition() < Math.max(1, text.length())) {
                lines.add(measurer.nextLayout((float) width));
            }
        }
        return lines;
    }

    private static String text(Words line) {
        StringBuilder text = new StringBuilder();
        for (Words.Piece piece : line.pieces()) {
            text.append(piece instanceof Words.Run run ? Letters.shown(run.text()) : DRAWN);
        }
        return text.toString();
    }

    private AttributedString attributed(String text, Words line) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.RUN_DIRECTION, line.isRightToLeft());
        attributed.addAttribute(TextAttribute.FONT, sized(fonts.of(line.style().face()), line));
        int from = 0;
        for (Words.Piece piece : line.pieces()) {
            if (piece instanceof Words.Run run) {
                int end = from + Letters.shown(run.text()).length();
                run(attributed, text, from, end, line, run);
                from = end;
            } else if (piece instanceof Words.Sign sign) {
                attributed.addAttribute(TextAttribute.CHAR_REPLACEMENT, drawn(sign), from, from + 1);
                attributed.addAttribute(TextAttribute.FOREGROUND, Color.decode(sign.colour()), from, from + 1);
                from++;
            }
        }
        return attributed;
    }

    private ShapeGraphicAttribute drawn(Words.Sign sign) {
        AffineTransform place = AffineTransform.getScaleInstance(SIGN * scale, SIGN * scale);
        place.translate(0, -14);
        return new ShapeGraphicAttribute(
                place.createTransformedShape(sign.outline()),
                GraphicAttribute.ROMAN_BASELINE,
                ShapeGraphicAttribute.FILL);
    }

    private void run(AttributedString attributed, String text, int from, int end, Words line, Words.Run run) {
        if (from == end) {
            return;
        }
        Fonts.Face face = run.look() == Words.Look.STRONG
                ? Fonts.Face.STRONG
                : line.style().face();
        attributed.addAttribute(TextAttribute.FOREGROUND, Color.decode(run.colour()), from, end);
        if (run.look() == Words.Look.STRUCK) {
            attributed.addAttribute(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON, from, end);
        }
        Font last = fonts.of(face);
        int begin = from;
        for (int at = from; at < end; at += Character.charCount(text.codePointAt(at))) {
            Font next = font(text.codePointAt(at), face, last);
            if (!next.equals(last)) {
                font(attributed, sized(last, line), begin, at);
                begin = at;
                last = next;
            }
        }
        font(attributed, sized(last, line), begin, end);
    }

    private static void font(AttributedString attributed, Font font, int from, int end) {
        if (from < end) {
            attributed.addAttribute(TextAttribute.FONT, font, from, end);
        }
    }

    /** The font of a letter; of one that is not seen, and of a mark on a letter, that of the letter before, if it can be. */
    private Font font(int letter, Fonts.Face face, Font last) {
        boolean isMark = Character.getType(letter) == Character.NON_SPACING_MARK;
        if (!Letters.isSeen(letter) || (isMark && last.canDisplay(letter))) {
            return last;
        }
        Optional<Font> font = fonts.with(letter, face);
        if (font.isEmpty()) {
            lacking.add(letter);
        }
        return font.orElse(last);
    }

    private Font sized(Font font, Words line) {
        return font.deriveFont((float) (line.style().size() * scale));
    }
}
