package org.caveat.export.pdf;

import java.io.IOException;
import org.caveat.export.ExportFolder;
import org.caveat.work.SideBySide;

/**
 * The volumes that are printed and written, side by side, and written in the order in which they were given. While as many
 * are under way as there are presses, whoever gives one more waits: they are what an export holds in memory.
 */
final class Volumes implements AutoCloseable {
    /** One for each document; a press holds its volume, so that more of them would hold more. */
    private static final int MOST = 4;

    private final SideBySide<Printing> presses;

    Volumes(ExportFolder folder) {
        int presses = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        this.presses = new SideBySide<>(presses, 0, printed -> folder.write(printed.file(), printed.pdf()));
    }

    /**
     * Prints a volume and writes it as a file.
     *
     * @param file its path in the folder
     * @throws IOException where it, or one before it, could not be printed or written
     */
    void print(String file, Press press, String xhtml, Shelf shelf) throws IOException {
        presses.add(() -> new Printing(file, press.print(xhtml, shelf)));
    }

    /**
     * Waits until all that were given are written.
     *
     * @throws IOException as in {@link #print}
     */
    void finish() throws IOException {
        presses.finish();
    }

    /** Gives up those that are not printed. */
    @Override
    public void close() {
        presses.close();
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once, from the press to the disk
    private record Printing(String file, byte[] pdf) {}
}
