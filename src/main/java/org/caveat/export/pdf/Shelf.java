package org.caveat.export.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures and drawings of one document, by the names that its pages give them. */
final class Shelf {
    static final String SCHEME = "picture";

    private final Map<String, byte[]> pictures = new HashMap<>();
    private final Map<String, Drawing> drawings = new HashMap<>();

    /**
     * Puts a picture there.
     *
     * @return its address in a page
     */
    String put(byte[] jpeg) {
        String address = SCHEME + ":" + pictures.size();
        pictures.put(address, jpeg);
        return address;
    }

    /**
     * Puts a drawing there.
     *
     * @return its name in a page
     */
    String put(Drawing drawing) {
        String name = "drawing-" + drawings.size();
        drawings.put(name, drawing);
        return name;
    }

    Optional<byte[]> picture(String address) {
        return Optional.ofNullable(pictures.get(address));
    }

    Optional<Drawing> drawing(String name) {
        return Optional.ofNullable(drawings.get(name));
    }
}
