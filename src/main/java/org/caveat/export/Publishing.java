package org.caveat.export;

import java.util.List;
import java.util.Map;
import org.caveat.collection.SizeChange;

/**
 * What comes of sifting a collection.
 *
 * @param publication what is published
 * @param leftOut what is not, and why, in the order of the photographs
 * @param unknown members that this program does not understand and leaves out, by photograph
 * @param conflicts the photographs with a field that has two values, of which the one that stands is published
 * @param resized the photographs with a picture of another size than that on which what is published was drawn
 * @param unread folders that could not be looked into, so that nobody knows what they hold, each in a sentence
 */
record Publishing(
        Publication publication,
        List<LeftOut> leftOut,
        Map<String, Integer> unknown,
        List<String> conflicts,
        Map<String, SizeChange.Pixels> resized,
        List<String> unread) {}
