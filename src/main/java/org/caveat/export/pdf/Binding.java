package org.caveat.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caveat.export.PublishedPhotograph;

/**
 * One document while it is written, volume by volume: as soon as one is full it is given to be printed and let go.
 *
 * @param <T> what a photograph is in it
 */
final class Binding<T> {
    /** What a photograph is in a document. */
    interface Leaves<T> {
        T of(Composing composing, PublishedPhotograph photograph, String anchor, Pictured pictured);
    }

    /** The pages of a volume, as XHTML. */
    interface Pages<T> {
        String of(Volume volume, List<Bookmark> bookmarks, List<T> leaves) throws IOException;
    }

    private final String name;
    private final int inVolume;
    private final Editing editing;
    private final Leaves<T> leaves;
    private final Pages<T> pages;
    private final List<PublishedPhotograph> all;
    private final List<T> composed = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private Shelf shelf = new Shelf();
    private int written;

    /**
     * @param name of the document's file, without ending
     * @param inVolume how many photographs a volume holds
     */
    Binding(
            String name,
            int inVolume,
            Editing editing,
            Leaves<T> leaves,
            Pages<T> pages,
            List<PublishedPhotograph> all) {
        this.name = name;
        this.inVolume = inVolume;
        this.editing = editing;
        this.leaves = leaves;
        this.pages = pages;
        this.all = all;
    }

    void add(PublishedPhotograph photograph, Pictured pictured, Volumes printed) throws IOException {
        String anchor = "photograph-" + (composed.size() + 1);
        Composing composing = editing.composing(shelf);
        composed.add(leaves.of(composing, photograph, anchor, pictured));
        bookmarks.add(new Bookmark(composing.title(photograph), anchor));
        if (composed.size() == inVolume) {
            print(printed);
        }
    }

    /** Gives what was not given yet. */
    void close(Volumes printed) throws IOException {
        if (!composed.isEmpty() || written == 0) {
            print(printed);
        }
    }

    private void print(Volumes printed) throws IOException {
        int volumes = Math.max(1, (all.size() + inVolume - 1) / inVolume);
        Volume volume = editing.volume(name, written, volumes, all);
        String file = volumes == 1 ? name + ".pdf" : name + "-" + (written + 1) + ".pdf";
        printed.print(file, editing.press(), pages.of(volume, bookmarks, composed), shelf);
        written++;
        composed.clear();
        bookmarks.clear();
        shelf = new Shelf();
    }
}
