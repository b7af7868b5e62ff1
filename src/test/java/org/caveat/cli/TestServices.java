package org.caveat.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.check.Check;
import org.caveat.check.rule.Trial;
import org.caveat.cli.command.Services;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Digests;
import org.caveat.collection.Sources;
import org.caveat.export.CaveatTexts;
import org.caveat.export.Exports;
import org.caveat.export.PictureCopy;
import org.caveat.export.bag.BagExport;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.export.site.SiteExport;
import org.caveat.metadata.MetadataReader;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.Branches;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Failures;
import org.caveat.work.LastActions;

/** The services as the program has them, but for the window and the clock. */
final class TestServices implements Services {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    final List<String> opened = new ArrayList<>();
    final List<Throwable> unforeseen = new ArrayList<>();
    final LastActions actions = new LastActions(Clock.fixed(NOON, ZoneOffset.UTC));
    boolean broken;
    Digests digests = Digests.UNKEPT;
    final Messages messages = Messages.english();
    SidecarStore sidecars = new SidecarStore(messages, clock());
    private final SettingsStore settings;

    TestServices(Path settings) {
        this.settings = new SettingsStore(settings, messages);
    }

    @Override
    public Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @Override
    public CollectionReader photographs() {
        return new CollectionReader(messages, Sources.files(new MetadataReader(messages), sidecars, collections()));
    }

    @Override
    public CollectionFile collections() {
        return new CollectionFile(messages);
    }

    @Override
    public Check checks() {
        return new Check(messages, Trial.NONE);
    }

    @Override
    public SidecarStore sidecars() {
        if (broken) {
            throw new IllegalStateException("nobody foresaw this");
        }
        return sidecars;
    }

    @Override
    public Digests digests() {
        return digests;
    }

    @Override
    public Branches branches() {
        return new Branches(messages);
    }

    @Override
    public SettingsStore settings() {
        return settings;
    }

    @Override
    public Exports exports() {
        Messages words = messages.asSpokenNow();
        SidecarJson json = new SidecarJson(words);
        return new Exports(
                List.of(
                        new SiteExport(
                                (original, sides) -> List.of(new PictureCopy(new byte[] {1}, 100, 80)), json, words),
                        new CsvExport(new CaveatTexts(words)),
                        new JsonLdExport(json),
                        new BagExport(this::sidecars, json, words, clock())),
                words,
                clock());
    }

    @Override
    public Failures failures() {
        return unforeseen::add;
    }

    @Override
    public LastActions actions() {
        return actions;
    }

    @Override
    public int openWindow(Optional<Path> what, boolean exitWhenIdle) {
        opened.add(what.map(Path::toString).orElse("") + (exitWhenIdle ? " until idle" : ""));
        return 0;
    }
}
