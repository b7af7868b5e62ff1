package org.caveat.export.images;

import java.util.List;

/**
 * A caveat on a strip.
 *
 * @param sign what stands before it
 * @param certainty the key of how sure it is, for the ring before the record; empty where there is none
 * @param texts what it is and what it says
 * @param record how sure it is, how it stands, and what it rests on
 */
record Entry(Words.Sign sign, String certainty, List<Words> texts, List<Words> record) {
    Entry {
        texts = List.copyOf(texts);
        record = List.copyOf(record);
    }
}
