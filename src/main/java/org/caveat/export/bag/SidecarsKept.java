package org.caveat.export.bag;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.export.LeftOut;
import org.caveat.export.NotCopied;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Fixity;
import org.caveat.model.OtherFile;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.SidecarName;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.UnreadableSidecar;

/** The files of photographs, with what is said of them, wherever that stands. */
final class SidecarsKept {
    private final SidecarStore sidecars;
    private final SidecarJson json;

    SidecarsKept(SidecarStore sidecars, SidecarJson json) {
        this.sidecars = sidecars;
        this.json = json;
    }

    /**
     * All that belongs to a photograph.
     *
     * @throws NotCopied where others changed its sidecar while words here are not in it yet
     */
    Thing of(PublishedPhotograph photograph) throws NotCopied {
        List<KeptFile> files = pictures(photograph);
        Path picture = photograph.holding().found().path();
        Optional<Path> there = sidecars.file(picture);
        String path = BagPaths.sidecar(photograph, there.orElseGet(() -> SidecarName.of(picture)));
        Optional<String> said = saidOnly(photograph.holding(), there);
        if (there.isPresent() && said.isEmpty()) {
            files.add(new KeptFile(path, there.get()));
        }
        there.ifPresent(sidecar -> histories(sidecar, path).forEach(files::add));
        Optional<String> sidecar = there.isPresent() && said.isEmpty() ? Optional.of(path) : Optional.empty();
        return new Thing(
                photograph.file(), files, said.map(text -> Map.of(path, text)).orElse(Map.of()), sidecar);
    }

    private static List<KeptFile> pictures(PublishedPhotograph photograph) {
        Holding holding = photograph.holding();
        List<KeptFile> files = new ArrayList<>();
        files.add(new KeptFile(
                BagPaths.of(photograph),
                holding.found().path(),
                holding.state().photograph().get(PhotographFields.FIXITY),
                true));
        for (Part part : holding.found().others()) {
            files.add(new KeptFile(BagPaths.of(photograph, part), part.path(), recorded(holding, part), true));
        }
        return files;
    }

    private static List<Fixity> recorded(Holding holding, Part part) {
        return holding.state().photograph().get(PhotographFields.FILE).stream()
                .filter(other -> composed(other.fileName()).equals(composed(part.fileName())))
                .findFirst()
                .map(OtherFile::fixity)
                .orElse(List.of());
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static List<KeptFile> histories(Path sidecar, String path) {
        List<KeptFile> files = new ArrayList<>();
        for (int number = 1; Files.exists(SidecarName.historyOf(sidecar, number)); number++) {
            Path history = SidecarName.historyOf(sidecar, number);
            files.add(new KeptFile(BagPaths.history(path, history), history));
        }
        return files;
    }

    /** What is said and not saved yet, as the sidecar's text; empty where the file says it. */
    private Optional<String> saidOnly(Holding holding, Optional<Path> there) throws NotCopied {
        Loaded known = holding.sidecar() instanceof Loaded.Unwritable closed ? closed.read() : holding.sidecar();
        if (!(known instanceof Loaded.Present present)
                || (there.isPresent() && present.state().equals(present.basis().state()))) {
            return Optional.empty();
        }
        if (there.isPresent()) {
            Loaded now = sidecars.load(holding.found().path());
            if (now.state().equals(present.state())) {
                return Optional.empty();
            }
            if (!(now instanceof Loaded.Present saved) || !saved.basis().equals(present.basis())) {
                throw NotCopied.changed(there.get());
            }
        }
        return Optional.of(json.text(present.state()));
    }

    /** Why a sidecar that was copied cannot be read: a picture without its caveats would say what nobody can stand for. */
    Optional<LeftOut> unreadable(String file, byte[] sidecar) {
        try {
            var unused = json.read(json.decode(sidecar));
            return Optional.empty();
        } catch (UnreadableSidecar reason) {
            return Optional.of(LeftOut.photograph(file, LeftOut.Why.LOCKED, reason.sentence()));
        }
    }
}
