package org.caveat.export.site;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.caveat.export.ExportFolder;

/** What every site has: its style sheet, and its letters with their licences. */
final class SiteAssets {
    private static final List<String> SCRIPTS = List.of("latin", "latin-ext", "cyrillic", "greek");
    private static final List<String> SERIF = List.of("400-normal", "400-italic", "600-normal");
    private static final List<String> SANS = List.of("400-normal", "600-normal");

    private SiteAssets() {}

    static void writeTo(ExportFolder folder) throws IOException {
        folder.write("site.css", resource("/css/site.css"));
        folder.write("site-fonts.css", resource("/css/site-fonts.css"));
        copyFont("OFL-1.1-Source-Serif-4.txt", folder);
        copyFont("OFL-1.1-Inter.txt", folder);
        for (String script : SCRIPTS) {
            for (String cut : SERIF) {
                copyFont("source-serif-4-" + script + "-" + cut + ".woff2", folder);
            }
            for (String cut : SANS) {
                copyFont("inter-" + script + "-" + cut + ".woff2", folder);
            }
        }
    }

    private static void copyFont(String name, ExportFolder folder) throws IOException {
        folder.write("fonts/" + name, resource("/fonts/" + name));
    }

    static byte[] resource(String path) throws IOException {
        try (InputStream stream = SiteAssets.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new FileNotFoundException("not in the program: " + path);
            }
            return stream.readAllBytes();
        }
    }
}
