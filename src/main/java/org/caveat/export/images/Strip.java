package org.caveat.export.images;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Set;
import org.caveat.export.Glyphs;
import org.caveat.imaging.Pixels;

/** A strip that was laid out, and can be drawn. */
final class Strip {
    /** In pixels of a picture that is as wide as the lengths are meant for. */
    private static final double AS_WIDE = 880;
    /** Narrower than this words stand in no column that can be read. */
    private static final int NARROWEST = 320;
    /** Higher than this it is made wider, as far as it may be. */
    private static final int HIGH = 30_000;

    private static final int WIDEST = 12_000;
    private static final double WIDER = 1.5;
    private static final double LINE = 1.5;

    private final StripLayout layout;
    private final int width;
    private final Set<Integer> lacking;

    private Strip(StripLayout layout, int width, Set<Integer> lacking) {
        this.layout = layout;
        this.width = width;
        this.lacking = lacking;
    }

    /**
     * Lays one out.
     *
     * @param pictureWidth of the picture above it, in pixels; below a narrow one the strip is wider
     */
    static Strip below(int pictureWidth, StripContent content, Fonts fonts, Glyphs glyphs) {
        double scale = Math.max(1, pictureWidth / AS_WIDE);
        int width = Math.max(NARROWEST, pictureWidth);
        while (true) {
            Setting setting = new Setting(fonts, scale);
            StripLayout layout = StripLayout.of(content, setting, glyphs, scale, width);
            if (layout.height() <= HIGH || width >= WIDEST) {
                return new Strip(layout, width, setting.lacking());
            }
            width = (int) Math.min(WIDEST, width * WIDER);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return layout.height();
    }

    /** What is read on it, a paragraph each. */
    List<String> read() {
        return layout.read();
    }

    StripLayout layout() {
        return layout;
    }

    /** The letters on it that no font has. */
    Set<Integer> lacking() {
        return lacking;
    }

    Pixels drawn() {
        BufferedImage image = new BufferedImage(width, height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (StripLayout.Line line : layout.lines()) {
            line.words().draw(graphics, (float) line.x(), (float) line.baseline());
        }
        layout.marks().forEach(mark -> draw(mark, graphics));
        graphics.dispose();
        return Pixels.of(width, height(), ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    private static void draw(StripLayout.Mark mark, Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(mark.x(), mark.y());
        graphics.scale(mark.scale(), mark.scale());
        graphics.setColor(Color.decode(mark.colour()));
        if (mark.isLine()) {
            graphics.setStroke(new BasicStroke((float) LINE));
            graphics.draw(mark.outline());
        } else {
            graphics.fill(mark.outline());
        }
        graphics.setTransform(before);
    }
}
