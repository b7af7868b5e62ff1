package org.caveat.export.site;

import java.io.IOException;
import org.caveat.export.ExportFolder;
import org.caveat.export.PageWords;
import org.caveat.model.Kind;

/** Writes the pages that lead to the photographs: the index, and those of selections, people and kinds. */
final class ChapterWriting {
    private final SiteContents contents;
    private final Frames frames;
    private final SitePrinter printer;

    ChapterWriting(SiteContents contents, Frames frames, SitePrinter printer) {
        this.contents = contents;
        this.frames = frames;
        this.printer = printer;
    }

    void writeTo(ExportFolder folder) throws IOException {
        PageWords words = printer.words();
        IndexPage index = new IndexPages(contents, frames, words).page();
        folder.write(IndexPages.FILE, printer.print(index));
        if (index.isSearchable()) {
            SearchData.writeTo(folder, contents.photographs(), words);
        }
        overviews(folder, new OverviewPages(contents, frames, words));
        Gatherings gatherings = new Gatherings(contents, frames, words);
        for (Kind kind : contents.kinds().all()) {
            String path = contents.kinds().page(kind).orElseThrow();
            folder.write(path, printer.print(gatherings.kind(kind, path)));
        }
        for (PersonShown person : contents.people().all()) {
            folder.write(person.page(), printer.print(gatherings.person(person)));
        }
        for (SelectionShown selection : contents.selections()) {
            folder.write(selection.page(), printer.print(SelectionPage.of(selection, contents, frames, words)));
        }
    }

    private void overviews(ExportFolder folder, OverviewPages pages) throws IOException {
        if (!contents.kinds().all().isEmpty()) {
            folder.write(OverviewPages.KINDS, printer.print(pages.kinds()));
        }
        if (!contents.people().all().isEmpty()) {
            folder.write(OverviewPages.PEOPLE, printer.print(pages.people()));
        }
        if (!contents.selections().isEmpty()) {
            folder.write(OverviewPages.SELECTIONS, printer.print(pages.selections()));
        }
    }
}
