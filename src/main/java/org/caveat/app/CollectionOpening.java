package org.caveat.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Unopenable;
import org.caveat.sidecar.SidecarStore;
import org.caveat.ui.shell.Services;
import org.caveat.work.Work;

/** Opens collections for the window, each time with the sidecars where the settings then say. */
final class CollectionOpening implements Services.Opening {
    private final Wiring wiring;
    private final SamplesCopy samples;
    private final Work work;
    private final OpenCollection.Hand by;
    private final Consumer<OpenCollection> following;

    /** @param following is given each collection that is opened, of which nothing is read yet */
    CollectionOpening(
            Wiring wiring, SamplesCopy samples, Work work, OpenCollection.Hand by, Consumer<OpenCollection> following) {
        this.following = following;
        this.wiring = wiring;
        this.samples = samples;
        this.work = work;
        this.by = by;
    }

    @Override
    public OpenCollection open(Path folder) throws Unopenable {
        samples.makeIfAsked(folder);
        SidecarStore sidecars = wiring.sidecarsAsChosen();
        OpenCollection.Store store =
                new OpenCollection.Store(sidecars, wiring.collections(), wiring.recovery(), wiring.digests());
        OpenCollection collection = new OpenCollection(
                wiring.photographs().open(folder), wiring.photographsKnown(sidecars), store, work, by);
        following.accept(collection);
        return collection;
    }

    @Override
    public boolean isWritable(Path folder) {
        return wiring.sidecarsAsChosen()
                .cannotWrite(folder.resolve("photograph"))
                .isEmpty();
    }
}
