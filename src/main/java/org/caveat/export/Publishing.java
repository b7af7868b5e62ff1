package org.caveat.export;

import java.util.List;
import java.util.Map;
import org.caveat.collection.SizeChange;
import org.caveat.model.AnnotatedPhotograph;

/**
 * What comes of sifting a collection.
 *
 * @param publication what is published
 * @param leftOut what is not, and why, in the order of the photographs
 * @param unknown members that this program does not understand and leaves out, by photograph
 * @param conflicts what is said of the photographs with a field that has several versions, of which the one that stands is
 *     published
 * @param resized the photographs with a picture of another size than that on which what is published was drawn
 * @param unread folders that could not be looked into, so that nobody knows what they hold, each in a sentence
 */
record Publishing(
        Publication publication,
        List<LeftOut> leftOut,
        Map<String, Integer> unknown,
        Map<String, AnnotatedPhotograph> conflicts,
        Map<String, SizeChange.Pixels> resized,
        List<String> unread) {}
