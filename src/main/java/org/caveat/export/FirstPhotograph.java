package org.caveat.export;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;

/**
 * What stands on the page of the first photograph, in the page's own words and order.
 *
 * @param picture the JPEG that was written; empty where it cannot be shown, or is to be seen on choice alone
 * @param seen what is said to be seen
 * @param lead what must be read first
 * @param caveats all others
 */
public record FirstPhotograph(
        Head head, Optional<byte[]> picture, List<String> seen, Optional<Statement> lead, List<Statement> caveats) {
    public FirstPhotograph {
        seen = List.copyOf(seen);
        caveats = List.copyOf(caveats);
    }

    /**
     * What it is called, and when and by whom it was made.
     *
     * @param date in words
     * @param picture why there is no picture, or what must be known before it; empty where it is shown
     */
    public record Head(String title, String date, String credit, String picture) {}

    /**
     * A caveat.
     *
     * @param label the kind's
     * @param texts one a language
     */
    public record Statement(Kind kind, String label, List<String> texts, Standing standing, Sources sources) {
        public Statement {
            texts = List.copyOf(texts);
        }
    }

    /**
     * How it stands.
     *
     * @param word for the certainty
     * @param pills words that mark it, such as that it is a draft
     */
    public record Standing(Optional<Certainty> certainty, String word, List<String> pills) {
        public Standing {
            pills = List.copyOf(pills);
        }
    }

    /**
     * What it rests on, each source with its stance in words.
     *
     * @param isUnsourced whether nothing carries it
     */
    public record Sources(boolean isUnsourced, List<String> supporting, List<String> disputing) {
        public Sources {
            supporting = List.copyOf(supporting);
            disputing = List.copyOf(disputing);
        }
    }
}
