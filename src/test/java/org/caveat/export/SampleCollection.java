package org.caveat.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.samples.Samples;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.text.Messages;

/** The project's samples as a collection to export. */
public final class SampleCollection {
    private SampleCollection() {}

    /** Reads them where they are; nothing is written there. */
    public static CollectionOnDisk read() throws Exception {
        Messages messages = Messages.english();
        SidecarStore sidecars = new SidecarStore(messages);
        List<Holding> holdings = new ArrayList<>();
        for (String name : Samples.PHOTOGRAPHS) {
            Path path = Samples.photograph(name);
            Loaded loaded = sidecars.load(path);
            holdings.add(new Holding(new Found(name, path, List.of()), facts(path, loaded.state()), loaded));
        }
        return new CollectionOnDisk(
                Samples.folder(),
                new CollectionCodec()
                        .read(StrictJson.read(Files.readString(Samples.folder().resolve("collection.caveat.json")))),
                holdings);
    }

    private static FileFacts facts(Path path, AnnotatedPhotograph state) throws Exception {
        int width = state.photograph().get(PhotographFields.WIDTH).orElseThrow();
        int height = state.photograph().get(PhotographFields.HEIGHT).orElseThrow();
        Header header = new Header("image/jpeg", Files.size(path), width, height, 1, Optional.empty());
        return new FileFacts(header, Facts.NONE, List.of(), List.of(), Optional.empty());
    }
}
