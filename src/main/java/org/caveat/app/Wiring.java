package org.caveat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.caveat.cache.Cache;
import org.caveat.cache.SqliteCache;
import org.caveat.check.Check;
import org.caveat.check.Decoding;
import org.caveat.collection.Catalogues;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Digests;
import org.caveat.collection.Sources;
import org.caveat.export.CaveatTexts;
import org.caveat.export.Exports;
import org.caveat.export.SmallerCopies;
import org.caveat.export.bag.BagExport;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.iiif.IiifExport;
import org.caveat.export.images.ImagesExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.export.pdf.PdfExport;
import org.caveat.export.site.SiteExport;
import org.caveat.export.xmp.XmpExport;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.Thumbnails;
import org.caveat.metadata.MetadataReader;
import org.caveat.settings.Folders;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Recovery;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;

/**
 * All parts of the program, each made when it is first asked for: the one place that knows how they fit together. A short
 * command starts no more than it needs.
 */
final class Wiring {
    private final Clock clock = Clock.systemUTC();
    private final Messages messages;
    private final Folders folders;
    private final Lazy<SettingsStore> settings;
    private final Lazy<MetadataReader> metadata;
    private final Lazy<SidecarStore> sidecars;
    private final Lazy<CollectionFile> collections;
    private final Lazy<CollectionReader> photographs;
    private final Lazy<Cache> cache;
    private final Lazy<Catalogues> catalogues;
    private final Lazy<Pictures> pictures;
    private final Lazy<Thumbnails> thumbnails;
    private final Lazy<Exports> exports;
    private final Lazy<Check> checks;

    Wiring(Map<String, String> environment, Messages messages) {
        this.messages = messages;
        folders = Folders.of(environment);
        settings = new Lazy<>(() -> new SettingsStore(folders.settings(), messages));
        metadata = new Lazy<>(() -> new MetadataReader(messages));
        sidecars = new Lazy<>(this::sidecarsAsChosen);
        collections = new Lazy<>(() -> new CollectionFile(messages));
        photographs = new Lazy<>(() -> photographs(sidecars.get()));
        cache = new Lazy<>(this::cacheAsChosen);
        catalogues = new Lazy<>(() -> new Catalogues(cache.get(), metadata.get()));
        pictures = new Lazy<>(() -> new Pictures(file -> metadata.get().facts(file), messages));
        thumbnails = new Lazy<>(() -> new Thumbnails(pictures.get(), cache.get()));
        exports = new Lazy<>(() -> exports(messages));
        checks = new Lazy<>(() -> new Check(messages, new Decoding(pictures, messages)));
    }

    private Cache cacheAsChosen() {
        SqliteCache made = new SqliteCache(folders.cache(), messages);
        made.keepWithin(settings.get().latest().settings().stores().cacheBytes());
        return made;
    }

    private Exports exports(Messages messages) {
        SidecarJson json = new SidecarJson(messages);
        return new Exports(
                List.of(
                        new SiteExport(new SmallerCopies(pictures), json, messages),
                        new IiifExport(pictures, json, messages),
                        new CsvExport(new CaveatTexts(messages)),
                        new JsonLdExport(json),
                        new PdfExport(new SmallerCopies(pictures), messages),
                        new BagExport(this::sidecarsAsChosen, json, messages, clock),
                        new XmpExport(json, messages),
                        new ImagesExport(pictures, json, messages)),
                messages,
                clock);
    }

    Clock clock() {
        return clock;
    }

    Messages messages() {
        return messages;
    }

    SettingsStore settings() {
        return settings.get();
    }

    SidecarStore sidecars() {
        return sidecars.get();
    }

    CollectionFile collections() {
        return collections.get();
    }

    /** Sidecars where the settings now say: another folder can be chosen while the program runs. */
    SidecarStore sidecarsAsChosen() {
        return new SidecarStore(
                        messages, clock, settings.get().load().settings().folderForSidecars())
                .knowing((photograph, bytes) -> digests().known(photograph, bytes));
    }

    /** What reads photographs, and their sidecars where these are. */
    CollectionReader photographs(SidecarStore from) {
        return new CollectionReader(messages, Sources.files(metadata.get(), from, collections.get()));
    }

    /** The same, for the window: it shows at once what was known of a folder when it was open last. */
    CollectionReader photographsKnown(SidecarStore from) {
        Sources files = Sources.files(metadata.get(), from, collections.get());
        return new CollectionReader(messages, files, catalogues.get());
    }

    CollectionReader photographs() {
        return photographs.get();
    }

    Pictures pictures() {
        return pictures.get();
    }

    Catalogues catalogues() {
        return catalogues.get();
    }

    Cache cache() {
        return cache.get();
    }

    Digests digests() {
        return new Digests(cache.get());
    }

    Thumbnails thumbnails() {
        return thumbnails.get();
    }

    Exports exports() {
        return exports.get();
    }

    /** The same for the window, whose language can change while an export is being made. */
    Exports exportsAsSpoken() {
        return exports(messages.asSpokenNow());
    }

    Check checks() {
        return checks.get();
    }

    /** The user's own folder for what this program keeps. */
    Path dataFolder() {
        return folders.data();
    }

    /** Where words wait that cannot be saved beside their photographs. */
    Recovery recovery() {
        return new RecoveryFolder(folders.data().resolve("recovery"), new LocalDisk());
    }

    /** Closes what was opened. */
    void close() {
        cache.made().ifPresent(Cache::close);
    }
}
