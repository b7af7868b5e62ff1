package org.caveat.cache;

/**
 * How much a cache takes.
 *
 * @param mostBytes how large the file may grow, by and large
 * @param mostWaiting things to be written at once
 */
record Bounds(long mostBytes, int mostWaiting) {}
