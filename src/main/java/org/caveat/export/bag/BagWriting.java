package org.caveat.export.bag;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportedFile;
import org.caveat.export.KeptReport;
import org.caveat.export.LeftOut;
import org.caveat.export.MadeFormat;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.caveat.work.SideBySide;

/** One bag being written: first what it holds, then the lists of that. */
final class BagWriting {
    /** Files of different things that are read at once: one is read while another is written. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 8;
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final Publication publication;
    private final ExportFolder folder;
    private final SidecarsKept sidecars;
    private final Messages messages;
    private final BagInfo info;
    private final FixityEvents events;
    private final Manifest payload = new Manifest();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** @param moment of the export */
    BagWriting(Publication publication, ExportFolder folder, SidecarsKept sidecars, Messages messages, Instant moment) {
        this.publication = publication;
        this.folder = folder;
        this.sidecars = sidecars;
        this.messages = messages;
        this.info = new BagInfo(publication, messages, moment);
        this.events = new FixityEvents(moment);
    }

    List<LeftOut> write(Progress progress) throws IOException {
        Packing packing = new Packing(folder, sidecars, progress);
        photographs(packing, progress);
        for (Thing thing : new Belongings(publication).all(payload)) {
            take(packing, packing.pack(thing.file(), () -> thing));
        }
        exports(packing);
        tags(packing);
        packing.clear();
        return List.copyOf(leftOut);
    }

    private void photographs(Packing packing, Progress progress) throws IOException {
        List<PublishedPhotograph> all = publication.photographs();
        long total = all.stream().mapToLong(BagWriting::weight).sum();
        long[] done = {0};
        var left = all.iterator();
        try (SideBySide<Packing.Result> work = new SideBySide<>(AT_ONCE, WAITING, result -> {
            take(packing, result);
            done[0] += weight(left.next());
            progress.at(done[0], total);
        })) {
            for (PublishedPhotograph photograph : all) {
                work.add(() -> packing.pack(photograph.file(), () -> sidecars.of(photograph)));
            }
            work.finish();
        }
    }

    /** Bytes, and one for whatever else there is to do. */
    private static long weight(PublishedPhotograph photograph) {
        return photograph.holding().facts().header().bytes() + 1;
    }

    private void take(Packing packing, Packing.Result result) throws IOException {
        if (result.why().isPresent()) {
            leftOut.add(result.why().get());
            return;
        }
        packing.list(result, payload);
        for (Packing.Packed one : result.files()) {
            if (events.check(one.file(), one.copied())) {
                folder.warn(messages.get(
                        "bag.other-digest", result.thing().file(), one.file().path(), FixityEvents.FILE));
            }
        }
    }

    /** What was exported in the same run, with the report that makes it known as an export. */
    private void exports(Packing packing) throws IOException {
        for (MadeFormat made : folder.madeBefore()) {
            String place = BagPaths.EXPORTS + made.report().format() + "/";
            for (ExportedFile file : made.report().files()) {
                KeptFile kept = new KeptFile(place + file.path(), made.folder().resolve(file.path()));
                take(packing, packing.pack(kept.path(), () -> Thing.of(kept.path(), kept)));
            }
        }
        if (!folder.madeBefore().isEmpty()) {
            String report = KeptReport.of(publication.title(), folder.madeBefore(), messages);
            packing.write(BagPaths.EXPORTS + ExportPlan.REPORT, report, payload);
        }
    }

    private void tags(Packing packing) throws IOException {
        List<LeftOut> all = new ArrayList<>(publication.failures());
        all.addAll(leftOut);
        Manifest tags = new Manifest();
        packing.write("bagit.txt", DECLARATION, tags);
        packing.write(BagInfo.FILE, info.text(payload, all, folder.madeBefore()), tags);
        if (!events.isEmpty()) {
            folder.write(FixityEvents.FILE, events::to);
            packing.list(FixityEvents.FILE, tags);
        }
        folder.write("manifest-sha512.txt", payload::to);
        packing.list("manifest-sha512.txt", tags);
        folder.write("tagmanifest-sha512.txt", tags::to);
    }
}
