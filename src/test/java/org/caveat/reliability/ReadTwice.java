package org.caveat.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.caveat.cache.SqliteCache;
import org.caveat.collection.Catalogues;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Sources;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Agent;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.caveat.work.SameThread;

/** Reads a folder as the window does, and looks for words without their photographs: never seen before, and once more. */
final class ReadTwice {
    /** Asked for between the two: the trace shows it. */
    static final String BETWEEN = "from here on it is known";

    /** Closes what is asked for when the reading is done and words without their photographs are looked for. */
    static final String LOOKING = ", and words without a photograph are looked for";

    private ReadTwice() {}

    /**
     * Reads it twice.
     *
     * @param arguments the folder, and one for the cache
     */
    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Messages messages = Messages.english();
        for (String before : new String[] {"now", BETWEEN}) {
            boolean unused = Files.exists(folder.resolve(before));
            MetadataReader metadata = new MetadataReader(messages);
            SidecarStore sidecars = new SidecarStore(messages);
            CollectionFile file = new CollectionFile(messages);
            try (SqliteCache cache = new SqliteCache(Path.of(arguments[1]), messages)) {
                CollectionReader reader = new CollectionReader(
                        messages, Sources.files(metadata, sidecars, file), new Catalogues(cache, metadata));
                OpenCollection collection = new OpenCollection(
                        reader.open(folder),
                        reader,
                        new OpenCollection.Store(sidecars, file),
                        new SameThread(),
                        new OpenCollection.Hand(Agent.person("A. Marin"), Clock.systemUTC()));
                collection.read().await(60_000);
                System.out.println("read " + collection.holdings().size());
                boolean unusedToo = Files.exists(folder.resolve(before + LOOKING));
                collection.others().relinking(Progress.NONE);
                collection.close();
            }
        }
    }
}
