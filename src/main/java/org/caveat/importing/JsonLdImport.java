package org.caveat.importing;

import java.nio.charset.StandardCharsets;
import org.caveat.sidecar.SidecarJson;

/** Brings captions and caveats back in from JSON-LD that this program published: a page, or a folder of them. */
public final class JsonLdImport implements WayIn {
    /** Stands in every page of ours, and in hardly any other file. */
    private static final String OURS = "\"caveat:photo\"";

    private final SidecarJson json;

    public JsonLdImport(SidecarJson json) {
        this.json = json;
    }

    @Override
    public boolean takes(Source source) {
        return source.isFolder()
                ? PublishedPages.areIn(source.path())
                : new String(source.beginning(), StandardCharsets.UTF_8).contains(OURS)
                        || source.name().endsWith(PublishedPages.ENDING);
    }

    @Override
    public Readings read(Source source, Arriving arriving) throws ImportFailure {
        return PublishedPages.in(source.path(), json, arriving.messages());
    }
}
