package org.caveat.export.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Makes a PDF of a page in XHTML: archivable with all text as text (PDF/A-2u, ISO 19005-2), tagged (PDF/UA-1, ISO
 * 14289-1), and the same bytes for the same page. Nothing is loaded from anywhere but the shelf.
 */
final class Press {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** As many objects are packed together. Programs that read a document take time for each pack. */
    private static final int TOGETHER = 2_000;

    private final List<Face> faces;

    /** @param faces the fonts, in the order in which a letter is looked for */
    Press(List<Face> faces) {
        this.faces = List.copyOf(faces);
    }

    byte[] print(String xhtml, Shelf shelf) throws IOException {
        XRLog.setLoggingEnabled(false);
        Document page = Manuscript.of(xhtml);
        String text = page.getDocumentElement().getTextContent();
        ReadingBack reading = new ReadingBack((text + new ICUBidiReorderer().shapeText(text))
                .codePoints()
                .boxed()
                .collect(Collectors.toSet()));
        try (PDDocument document = new PDDocument()) {
            List<PDType0Font> fonts = new ArrayList<>();
            for (Face face : faces) {
                fonts.add(PDType0Font.load(document, face.font(), true));
            }
            set(page, shelf, document, fonts);
            cutFonts(document);
            for (PDType0Font font : fonts) {
                reading.mend(font);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, new CompressParameters(TOGETHER));
            return bytes.toByteArray();
        }
    }

    /**
     * Cuts fonts to what is used of them, which is done only while a document is saved: before that they cannot be mended.
     * What is saved for it is the document without its pages.
     */
    private static void cutFonts(PDDocument document) throws IOException {
        COSDictionary trailer = document.getDocument().getTrailer();
        COSBase whole = trailer.getItem(COSName.ROOT);
        trailer.setItem(COSName.ROOT, new COSDictionary());
        document.save(OutputStream.nullOutputStream());
        trailer.setItem(COSName.ROOT, whole);
    }

    private void set(Document page, Shelf shelf, PDDocument document, List<PDType0Font> fonts) throws IOException {
        try (PdfBoxRenderer renderer =
                builder(document, shelf, fonts).withW3cDocument(page, "").buildPdfRenderer()) {
            renderer.setListener(new Outline());
            renderer.createPDFWithoutClosing();
            new Tagging(document).tag(renderer.getRootBox());
            Identity.of(page).put(document);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, Shelf shelf, List<PDType0Font> fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfVersion(1.7f)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(
                new NearBreaks(new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US))));
        builder.useObjectDrawerFactory(new DrawnObjects(shelf));
        builder.useUriResolver(
                (base, address) -> shelf.picture(address).isPresent() || address.startsWith("#") ? address : null);
        builder.useExternalResourceAccessControl(
                (address, type) -> shelf.picture(address).isPresent(),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                address -> new Picture(shelf.picture(address).orElse(new byte[0])), Shelf.SCHEME);
        for (int i = 0; i < faces.size(); i++) {
            Face face = faces.get(i);
            builder.useFont(
                    new PDFontSupplier(fonts.get(i)),
                    face.family(),
                    face.weight(),
                    face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        return builder;
    }

    /** A picture as the library reads it. */
    private static final class Picture implements FSStream {
        private final byte[] jpeg;

        Picture(byte[] jpeg) {
            this.jpeg = jpeg;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(jpeg);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
        }
    }
}
