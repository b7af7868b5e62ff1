package org.caveat.metadata.container;

import java.io.IOException;

/** One way of packing a picture. */
interface Container {

    /**
     * Unpacks a file as far as it goes.
     *
     * @throws IOException where it goes no further; what was found until then counts
     */
    void unpack(Bytes file, Contents into) throws IOException;
}
