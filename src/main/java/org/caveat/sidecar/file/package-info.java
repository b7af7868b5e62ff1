/**
 * Files written so that at every moment the old one or the new one is whole: atomic replacement, the lock that lets one
 * writer in at a time, left-over temporary files.
 *
 * <p>May use: {@code sidecar.json}; the one package of the sidecars' room that writes. Does not belong here: what the
 * files say, words for people.
 */
@NullMarked
package org.caveat.sidecar.file;

import org.jspecify.annotations.NullMarked;
