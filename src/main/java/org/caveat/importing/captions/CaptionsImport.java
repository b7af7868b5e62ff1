package org.caveat.importing.captions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.importing.Arriving;
import org.caveat.importing.Coming;
import org.caveat.importing.ForeignPhotograph;
import org.caveat.importing.ImportFailure;
import org.caveat.importing.PictureSize;
import org.caveat.importing.Readings;
import org.caveat.importing.Source;
import org.caveat.importing.WayIn;
import org.caveat.metadata.Entry;
import org.caveat.metadata.XmpFile;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;

/**
 * Brings in what photographs say of themselves, embedded and beside them; and files of XMP that lie elsewhere, each called
 * after its photograph.
 */
public final class CaptionsImport implements WayIn {
    private static final String ENDING = ".xmp";
    /** The property of our own XMP that carries the whole page that was published. */
    private static final String OWN_PAGE = "caveat:page";

    private final SidecarJson json;

    public CaptionsImport(SidecarJson json) {
        this.json = json;
    }

    /** A file of XMP, a folder that holds some, or a folder of photographs. */
    @Override
    public boolean takes(Source source) {
        return source.isFolder()
                ? !files(source.path()).isEmpty()
                : source.name().endsWith(ENDING);
    }

    @Override
    public Readings read(Source source, Arriving arriving) throws ImportFailure {
        List<Path> files = source.isFolder() ? files(source.path()) : List.of(source.path());
        Path root = source.isFolder() ? source.path() : source.path().resolveSibling("");
        List<Coming> comings = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String photograph = name.substring(0, name.length() - ENDING.length());
            String folder = root.relativize(file.resolveSibling("")).toString().replace('\\', '/');
            Optional<Holding> meant = arriving.photograph(folder, photograph);
            List<Entry> entries = entries(file, arriving, problems);
            Sources sources = new Sources(List.of(Tags.of("XMP", entries)), Tags.NONE);
            String called = meant.map(one -> one.found().fileName()).orElse(photograph);
            comings.add(coming(new About(file.toString(), folder, called, meant), sources, arriving, problems));
        }
        return new Readings(comings, problems);
    }

    /** What all photographs of the collection say of themselves. Those that say nothing do not come in. */
    Readings embedded(Arriving arriving) {
        List<Coming> comings = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Holding photograph : arriving.collection().holdings()) {
            List<Tags> xmp = new ArrayList<>();
            for (Path beside : XmpFile.beside(photograph.found().path())) {
                xmp.add(Tags.of("XMP", entries(beside, arriving, problems)));
            }
            List<Entry> inside = photograph.facts().entries();
            xmp.add(Tags.of("XMP", inside));
            Sources sources = new Sources(xmp, Tags.of("IPTC", inside));
            About about = new About(
                    photograph.file(),
                    photograph.found().folder(),
                    photograph.found().fileName(),
                    Optional.of(photograph));
            Coming coming = coming(about, sources, arriving, problems);
            boolean saysSomething = coming.isWhole()
                    || !coming.state().statements().isEmpty()
                    || coming.state().photograph().said().fields().size() > 1;
            if (saysSomething) {
                comings.add(coming);
            }
        }
        return new Readings(comings, problems);
    }

    private record About(String where, String folder, String fileName, Optional<Holding> photograph) {}

    private Coming coming(About about, Sources sources, Arriving arriving, List<String> problems) {
        Optional<Coming> own = sources.xmp().stream()
                .flatMap(tags -> tags.first(OWN_PAGE).stream())
                .findFirst()
                .flatMap(page -> own(about, page, arriving, problems));
        return own.orElseGet(() -> {
            ForeignPhotograph gathered = new ForeignPhotograph(about.fileName());
            int orientation = about.photograph()
                    .map(one -> one.facts().header().orientation())
                    .orElse(1);
            Captions.gather(sources, arriving.language(), PictureSize.of(about.photograph()), orientation, gathered);
            return new Coming(about.where(), about.folder(), gathered.state(), Coming.Fullness.FOREIGN);
        });
    }

    /** What this program published: nothing else that stands there needs to be guessed from. */
    private Optional<Coming> own(About about, String page, Arriving arriving, List<String> problems) {
        try {
            return Optional.of(new Coming(about.where(), about.folder(), json.read(page), Coming.Fullness.WHOLE));
        } catch (UnreadableSidecar reason) {
            problems.add(arriving.say("importing.unreadable", about.where(), reason.sentence()));
            return Optional.empty();
        }
    }

    private static List<Entry> entries(Path file, Arriving arriving, List<String> problems) {
        try {
            XmpFile.Read read = XmpFile.read(file);
            if (!read.isWhole()) {
                problems.add(arriving.say("importing.xmp-damaged", file.toString()));
            }
            return read.entries();
        } catch (IOException unreadable) {
            problems.add(arriving.say("importing.unopened", file.toString()));
            return List.of();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
