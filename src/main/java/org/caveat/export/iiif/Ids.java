package org.caveat.export.iiif;

import java.util.Optional;
import org.caveat.export.ExportOptions;
import org.caveat.export.Link;
import org.caveat.export.PublishedJson;
import org.caveat.export.PublishedPhotograph;

/**
 * The ids of an export's resources: addresses below the place where it will be published (IIIF Presentation API 3.0, 3.2:
 * an id must be an HTTP(S) URI). Those of Manifests, Collection, services and data are also where their files lie.
 */
final class Ids {
    /** Where an export is published of which nobody said where: a name that can never exist (RFC 2606, 2). */
    static final String NOWHERE = "https://example.invalid/";

    static final String COLLECTION = "collection.json";

    /** The file's name of every Manifest. */
    static final String MANIFEST = "manifest.json";

    private static final String FOLDER = "iiif/";
    private static final String UUID = "urn:uuid:";

    private final String root;

    Ids(ExportOptions options) {
        String base = published(options).orElse(NOWHERE);
        this.root = (base.endsWith("/") ? base : base + "/") + FOLDER;
    }

    /** Where the export will be published, if anybody said so. */
    static Optional<String> published(ExportOptions options) {
        return options.baseUrl().flatMap(Link::to);
    }

    /** The id of what lies at a path of the export. */
    String of(String path) {
        return root + Link.encoded(path);
    }

    static String manifestPath(PublishedPhotograph photograph) {
        return folder(photograph) + MANIFEST;
    }

    /** Whether a path of the export's folder is that of a Manifest, of a photograph or of a folder. */
    static boolean isManifest(String path) {
        return path.equals(MANIFEST) || path.endsWith("/" + MANIFEST);
    }

    /** Where the files of a picture's service lie. */
    static String imagePath(PublishedPhotograph photograph) {
        return "images/" + photograph.names().flat();
    }

    static String dataPath(PublishedPhotograph photograph) {
        return "data/" + photograph.names().tree() + PublishedJson.ENDING;
    }

    String image(PublishedPhotograph photograph) {
        return of(imagePath(photograph));
    }

    /** The same whether the photograph has a Manifest of its own or not. */
    String canvas(PublishedPhotograph photograph) {
        return of(folder(photograph) + "canvas");
    }

    /** A part of what is said of a photograph, which lies in its Manifest. */
    String part(PublishedPhotograph photograph, String part) {
        return of(folder(photograph)) + part;
    }

    /** A statement by its own id, as one segment of an address. */
    static String segment(String id) {
        String bare = id.startsWith(UUID) ? id.substring(UUID.length()) : id;
        return Link.encoded(bare).replace("/", "%2F");
    }

    private static String folder(PublishedPhotograph photograph) {
        return "photographs/" + photograph.names().flat() + "/";
    }
}
