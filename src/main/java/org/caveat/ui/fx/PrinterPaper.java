package org.caveat.ui.fx;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** Paper in a printer of the system. */
final class PrinterPaper implements Paper {
    private static final double POINTS_TO_THE_INCH = 72;

    private final PrinterJob job;
    private final PageRange[] ranges;

    private PrinterPaper(PrinterJob job, PageRange[] ranges) {
        this.job = job;
        this.ranges = ranges;
    }

    /**
     * Lets the person choose, in the system's dialog.
     *
     * @return empty where nothing was chosen, or there is no printer any more
     */
    static Optional<Paper> choose(String title, Optional<Window> owner) {
        Optional<PrinterJob> begun = printer().map(PrinterJob::createPrinterJob);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        PrinterJob job = begun.get();
        JobSettings settings = job.getJobSettings();
        settings.setJobName(title);
        PageLayout usual = settings.getPageLayout();
        // the pages have margins of their own
        settings.setPageLayout(job.getPrinter()
                .createPageLayout(usual.getPaper(), usual.getPageOrientation(), Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.showPrintDialog(owner.orElse(null))) {
            job.cancelJob();
            return Optional.empty();
        }
        PageRange[] chosen = settings.getPageRanges();
        PageRange[] ranges = chosen == null ? new PageRange[0] : chosen;
        // a page that is not wanted is not made; what is made is all to be printed
        settings.setPageRanges();
        return Optional.of(new PrinterPaper(job, ranges));
    }

    /** The usual one; where none is, any: the person can choose another. */
    private static Optional<Printer> printer() {
        return Optional.ofNullable(Printer.getDefaultPrinter())
                .or(() -> Printer.getAllPrinters().stream().findFirst());
    }

    @Override
    public boolean wants(int page) {
        for (PageRange range : ranges) {
            if (page >= range.getStartPage() && page <= range.getEndPage()) {
                return true;
            }
        }
        return ranges.length == 0;
    }

    @Override
    public boolean put(Image page, double density) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        Rectangle2D place = place(
                page.getWidth() * POINTS_TO_THE_INCH / density,
                page.getHeight() * POINTS_TO_THE_INCH / density,
                layout.getPrintableWidth(),
                layout.getPrintableHeight());
        ImageView view = new ImageView(page);
        view.setSmooth(true);
        view.setX(place.getMinX());
        view.setY(place.getMinY());
        view.setFitWidth(place.getWidth());
        view.setFitHeight(place.getHeight());
        return job.printPage(layout, new Group(view));
    }

    /** Where a page stands on the paper, all in points: in its own size, or smaller where it has no room; in the middle. */
    static Rectangle2D place(double width, double height, double paperWidth, double paperHeight) {
        double scale = Math.min(1, Math.min(paperWidth / width, paperHeight / height));
        return new Rectangle2D(
                (paperWidth - width * scale) / 2, (paperHeight - height * scale) / 2, width * scale, height * scale);
    }

    @Override
    public boolean end() {
        return job.endJob();
    }

    @Override
    public void cancel() {
        job.cancelJob();
    }
}
