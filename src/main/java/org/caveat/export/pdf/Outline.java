package org.caveat.export.pdf;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;

/**
 * Gives every block its place among the tags before the first page is painted. The library gives it one when the block
 * is first met on a page, and loses those of which an outer block begins on the page before. By then the lines are made,
 * and what stands in them can be put in its order.
 */
final class Outline implements PDFCreationListener {
    @Override
    public void preOpen(PdfBoxRenderer renderer) {}

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pages) {
        place(renderer.getRootBox(), renderer);
        VisualOrder.arrange(renderer.getRootBox(), renderer.getSharedContext().newLayoutContextInstance());
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {}

    private static void place(Box box, PdfBoxRenderer renderer) {
        boolean isDrawn = box instanceof BlockBox block && block.isReplaced();
        if (isDrawn || box instanceof InlineLayoutBox) {
            return;
        }
        if (box.getParent() != null && box.getElement() != null) {
            renderer.getOutputDevice().startStructure(StructureType.BLOCK, box);
        }
        box.getChildren().forEach(child -> place(child, renderer));
    }
}
