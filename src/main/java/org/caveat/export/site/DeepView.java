package org.caveat.export.site;

import java.io.IOException;
import org.caveat.export.ExportFolder;

/** What a site has for looking into pictures in depth: a viewer, the script that starts it, and the tiles' place. */
final class DeepView {
    /** Where the tiles lie, a folder for each photograph. */
    static final String FOLDER = "tiles/";

    /** The program of the viewer, as its makers give it out. */
    static final String VIEWER = "openseadragon.min.js";

    private DeepView() {}

    static void writeTo(ExportFolder folder) throws IOException {
        folder.write("site-viewer.css", SiteAssets.resource("/css/site-viewer.css"));
        folder.write("site-viewer.js", SiteAssets.resource("/script/site-viewer.js"));
        folder.write("viewer/" + VIEWER, SiteAssets.resource("/script/" + VIEWER));
        folder.write(
                "viewer/BSD-3-Clause-OpenSeadragon.txt", SiteAssets.resource("/script/BSD-3-Clause-OpenSeadragon.txt"));
    }
}
