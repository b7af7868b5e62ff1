package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SaveFailure;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;

/** Exports: how each format begins, how far one is, and leaving meanwhile; and a collection that two curators named. */
final class PassingRound implements Rooms.Round {
    private static final Map<String, String> FORMATS = Map.of(
            "IIIF", "IIIF: pictures and caveats for viewers such as Mirador, on a web server",
            "PDF", "PDF: a catalogue, a contact sheet and wall labels, to print and to keep",
            "JSON-LD", "JSON-LD: complete, for other programs",
            "Bag", "Bag (BagIt): everything there is, to the byte, for preservation",
            "XMP", "XMP: a file for each photograph, for other programs that manage pictures",
            "Images", "Captioned images: copies of the pictures, each with a strip below that carries its caveats");

    @Override
    public void go(Rooms rooms) throws IOException {
        Path folder = GalleryFolder.make(rooms.disk().resolve("Sample photographs"), GalleryWords.ENGLISH);
        try (RealWindow window = rooms.open(folder)) {
            previews(rooms, window);
            Rooms.turnTo(window, named(rooms.disk().resolve("Named twice")));
            window.awaiting("the versions", () -> window.hasWords("“Torgau” – A. Marin"));
            rooms.see(window, "collection-versions");
            window.pressButton("Take the first").rest();
            running(rooms, window);
        }
    }

    private static void previews(Rooms rooms, RealWindow window) {
        window.openExport();
        for (String format : List.of("IIIF", "PDF", "JSON-LD", "Bag", "XMP", "Images")) {
            window.pressButton(FORMATS.get(format));
            made(window).pressButton(format);
            if (rooms.face().percent() > 100) { // there it stands below the choices
                Rooms.scroll(made(window), ".export-view .scroll-pane", 1);
            }
            rooms.see(made(window), "preview-" + format.toLowerCase(java.util.Locale.ROOT));
            window.pressButton(FORMATS.get(format));
        }
        window.press(KeyCode.ESCAPE);
    }

    private static RealWindow made(RealWindow window) {
        return window.rest()
                .awaiting("what is left out", () -> window.has(".left-out-known"))
                .awaiting("how it begins", () -> window.has(".export-preview-made"));
    }

    private static void running(Rooms rooms, RealWindow window) {
        made(window.openExport()).standStill(0.4).pressButton("Export");
        window.awaiting("how far it is", () -> window.hasWords("Exporting… "));
        rooms.seeUnderway(window, "exporting");
        window.press(KeyCode.ESCAPE);
        rooms.seeUnderway(window, "exporting-behind");
        window.askToClose();
        window.awaiting("the question", () -> window.hasWords("An export is being made."));
        rooms.seeUnderway(window, "leaving-exporting");
        window.goOn();
    }

    private static Path named(Path folder) throws IOException {
        Samples.copyTo(folder);
        Files.delete(folder.resolve(CollectionFile.NAME));
        CollectionFile file = new CollectionFile(Messages.english());
        CollectionDescription none = CollectionDescription.NONE;
        try {
            CollectionDescription base = file.save(folder, none, called(none, "Elbe"), Agent.person("A. Marin"));
            file.save(folder, base, called(base, "Torgau"), Agent.person("A. Marin"));
            file.save(folder, base, called(base, "The meeting on the Elbe, April 1945"), Agent.person("B. Lang"));
        } catch (SaveFailure impossible) {
            throw new IOException(impossible);
        }
        return folder;
    }

    private static CollectionDescription called(CollectionDescription description, String name) {
        return new CollectionDescription(description.said().with(CollectionFields.LABEL, List.of(Text.of("en", name))));
    }
}
