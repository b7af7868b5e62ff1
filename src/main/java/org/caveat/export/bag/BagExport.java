package org.caveat.export.bag;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.LeftOut;
import org.caveat.export.Preview;
import org.caveat.export.Publication;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/**
 * Packs a collection as a bag. The moment of the export is that at which the writing begins: the bag's date and that of its
 * fixity events are taken from it, and nothing else in it tells a time of the export.
 */
public final class BagExport implements ExportFormat {
    private final Supplier<SidecarStore> sidecars;
    private final SidecarJson json;
    private final Messages messages;
    private final Clock clock;

    /** @param sidecars where they are now: another folder can be chosen while the program runs */
    public BagExport(Supplier<SidecarStore> sidecars, SidecarJson json, Messages messages, Clock clock) {
        this.sidecars = sidecars;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bag";
    }

    @Override
    public boolean isKept() {
        return true;
    }

    @Override
    public Optional<String> notice() {
        return Optional.of(messages.get("bag.notice"));
    }

    @Override
    public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        SidecarsKept kept = new SidecarsKept(sidecars.get(), json);
        return new BagWriting(publication, folder, kept, messages, clock.instant()).write(progress);
    }

    /** What the bag would say of itself. No file is copied for it. */
    @Override
    public Preview preview(Publication first, ExportFolder folder, Progress progress) throws IOException {
        BagInfo info = new BagInfo(first, messages, clock.instant());
        Manifest sizes = new Manifest();
        first.photographs()
                .forEach(one -> sizes.add(
                        BagPaths.of(one), "", one.holding().facts().header().bytes()));
        folder.write(BagInfo.FILE, info.text(sizes, first.failures(), List.of()));
        return Preview.Text.of(BagInfo.FILE, folder);
    }
}
