package org.caveat.export;

/**
 * What of a format is made in more than one way.
 *
 * @param folderManifests one IIIF Manifest a folder, instead of one a photograph
 * @param tiles a web site with tiles of each picture, to be looked at in depth
 */
public record Layout(boolean folderManifests, boolean tiles) {
    /** One Manifest a photograph; a web site without tiles. */
    public static final Layout PLAIN = new Layout(false, false);
}
