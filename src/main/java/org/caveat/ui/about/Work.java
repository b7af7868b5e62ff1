package org.caveat.ui.about;

import java.util.List;

/**
 * Something that the program is, or is made with.
 *
 * @param licence the licence it is under, by name; empty where the text says it
 * @param texts the names of the files in which that licence stands
 */
record Work(String name, String licence, List<String> texts) {}
