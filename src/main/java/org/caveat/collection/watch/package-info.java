/**
 * News of what others change in a folder: from the system, gathered so that a burst is one piece of news.
 *
 * <p>May use: {@code work}, and directory-watcher. Does not belong here: what the news means for the collection, what of a
 * folder is a photograph, reading any file.
 */
@NullMarked
package org.caveat.collection.watch;

import org.jspecify.annotations.NullMarked;
