package org.caveat.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.caveat.imaging.Pixels;

/** A page of a document as it looks: that on which its first photograph begins. */
final class SeenPage {
    /** Pixels to the inch: small type is still read. */
    private static final float DENSITY = 150;

    private SeenPage() {}

    /**
     * @param pdf a document with a bookmark to each photograph
     * @return empty where it has no photograph
     * @throws IOException where it cannot be read
     */
    static Optional<Pixels> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int page = first(document);
            return page < 0 ? Optional.empty() : Optional.of(painted(document, page, DENSITY));
        }
    }

    /** The page on which the first photograph of a document begins, counted from 0; negative where it has none. */
    static int first(PDDocument document) throws IOException {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        PDOutlineItem first = outline == null ? null : outline.getFirstChild();
        PDPage page = first == null ? null : first.findDestinationPage(document);
        return page == null ? -1 : document.getPages().indexOf(page);
    }

    /**
     * A page as it looks.
     *
     * @param page counted from 0
     * @param density in pixels to the inch
     */
    static Pixels painted(PDDocument document, int page, float density) throws IOException {
        BufferedImage painted = new PDFRenderer(document).renderImageWithDPI(page, density, ImageType.RGB);
        int width = painted.getWidth();
        int height = painted.getHeight();
        return Pixels.of(width, height, painted.getRGB(0, 0, width, height, null, 0, width));
    }
}
