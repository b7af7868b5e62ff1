package org.caveat.importing;

import java.nio.charset.StandardCharsets;
import org.caveat.sidecar.SidecarJson;

/** Brings captions and caveats back in from JSON-LD that this program published: a page, or a folder of them. */
public final class JsonLdImport implements WayIn {
    /** What our prefix stands for, in the context with which every page of ours begins. */
    private static final String OURS = "5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57";

    private final SidecarJson json;

    public JsonLdImport(SidecarJson json) {
        this.json = json;
    }

    @Override
    public boolean takes(Source source) {
        return source.isFolder()
                ? PublishedPages.areIn(source.path())
                : new String(source.beginning(), StandardCharsets.UTF_8).contains(OURS);
    }

    @Override
    public Readings read(Source source, Arriving arriving) throws ImportFailure {
        return PublishedPages.in(source.path(), json, arriving.messages());
    }
}
