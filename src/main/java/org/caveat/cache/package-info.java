/**
 * What can be made again, kept so that it need not be: thumbnails, catalogues of collections and tiles of large pictures, in one SQLite file
 * in the user's cache folder. It can be deleted at any time; without it everything works, slower.
 *
 * <p>May use: {@code model}, {@code time}, {@code work}, {@code text}; SQLite only here, ICU. Does not belong here: anything
 * that a curator typed, and how what is kept was made.
 */
@NullMarked
package org.caveat.cache;

import org.jspecify.annotations.NullMarked;
