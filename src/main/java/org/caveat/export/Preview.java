package org.caveat.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caveat.imaging.Pixels;

/** How an export begins, as it was written: something to look at before all of it is made. */
public sealed interface Preview {

    /**
     * A page as it looks.
     *
     * @param pixels upright, on white
     */
    record Picture(Pixels pixels) implements Preview {}

    /**
     * The first tables, as their files hold them.
     *
     * @param tables in the order in which they were written
     */
    record Tables(List<Table> tables) implements Preview {
        public Tables {
            tables = List.copyOf(tables);
        }
    }

    /**
     * The beginning of a table.
     *
     * @param file its file's name
     * @param rows of cells, the heads of the columns first
     */
    record Table(String file, List<List<String>> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The first document.
     *
     * @param file its path in the format's folder
     * @param text its beginning, cut after a while
     */
    record Text(String file, String text) implements Preview {
        /** Characters that are looked at. */
        private static final int LONGEST = 12_000;

        /**
         * The beginning of a text that was written.
         *
         * @throws IOException where that text cannot be read
         */
        public static Text of(String path, ExportFolder folder) throws IOException {
            String text = new String(folder.read(path), StandardCharsets.UTF_8);
            int end = Math.min(text.length(), LONGEST);
            boolean isCut = end < text.length();
            int whole = isCut && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
            return new Text(path, text.substring(0, whole) + (isCut ? "…" : ""));
        }
    }

    /** A page of the web. */
    record Page(FirstPhotograph photograph) implements Preview {}

    /**
     * Nothing can be shown.
     *
     * @param why what the format could not carry
     */
    record Nothing(List<LeftOut> why) implements Preview {
        public Nothing {
            why = List.copyOf(why);
        }
    }
}
