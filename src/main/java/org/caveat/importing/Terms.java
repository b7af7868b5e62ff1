package org.caveat.importing;

/**
 * On what terms something comes in.
 *
 * @param replaces whether what stands gives way
 * @param language that of texts that do not name theirs
 */
record Terms(boolean replaces, String language) {}
