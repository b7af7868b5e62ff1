package org.caveat.export;

/**
 * What of a format is made in more than one way.
 *
 * @param folderManifests one IIIF Manifest a folder, instead of one a photograph
 * @param tiles a web site with tiles of each picture, to be looked at in depth
 * @param copies how captioned copies are made
 */
public record Layout(boolean folderManifests, boolean tiles, Copies copies) {
    /** One Manifest a photograph; a web site without tiles. */
    public static final Layout PLAIN = new Layout(false, false);

    /** With copies as they are made where nobody asks for others. */
    public Layout(boolean folderManifests, boolean tiles) {
        this(folderManifests, tiles, Copies.PLAIN);
    }
}
