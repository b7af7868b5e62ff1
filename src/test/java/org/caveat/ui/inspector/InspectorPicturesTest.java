package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.caveat.model.Kind;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of each state of the inspector, dark and light, to be looked at. */
@Tag("pictures")
class InspectorPicturesTest {
    private static final double SCREEN = 980;

    @TempDir
    Path folder;

    private String theme = "";

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theStatesOfTheInspector(Theme worn) throws Exception {
        theme = worn.name().toLowerCase(Locale.ROOT);
        Samples.copyTo(folder);
        try (OpenInspector inspector = opened(worn, SCREEN)) {
            caption(inspector);
            form(inspector);
        }
        try (OpenInspector inspector = opened(worn, SCREEN)) {
            cards(inspector);
            fileAndHistory(inspector);
        }
    }

    private OpenInspector opened(Theme worn, double height) throws Exception {
        return new OpenInspector(folder, new SidecarStore(Messages.english(), Clock.systemUTC()), worn, height);
    }

    private String file(String with) throws Exception {
        for (Path path : Samples.files()) {
            String name = path.getFileName().toString();
            if (name.endsWith(".jpg") && Files.readString(Samples.sidecar(name)).contains(with)) {
                return name;
            }
        }
        throw new AssertionError("no sample says " + with);
    }

    private void caption(OpenInspector inspector) throws Exception {
        inspector.show(file("disputes")).turnTo(InspectorModel.Tab.CAPTION);
        inspector
                .type("What is seen", "A long English caption. ".repeat(12))
                .type("Original caption", "“INVENTED WORDS.”\nON TWO LINES")
                .type("The instant", "ca. 1945");
        Toolkit.pulses();
        inspector.push("Add a person").type("Person shown", "An invented person, name not known");
        inspector.push("Add a place").type("Place", "An invented place");
        picture(inspector.scroll(0), "caption");
        picture(inspector.scroll(1), "caption-below");
        Toolkit.run(() -> inspector.model().language().change("de"));
        inspector
                .type("Headline", "Donaudampfschifffahrtsgesellschaftskapitänswitwenverein, ein erfundener Titel")
                .type("What is seen", "Eine erfundene Bildunterschrift, so lang wie eine echte.");
        picture(inspector.scroll(0), "caption-german");
        Toolkit.run(() -> inspector.model().language().change("ar"));
        inspector
                .type("Headline", "عنوان مخترع")
                .type("What is seen", "تعليق مخترع لهذه الصورة، طويل مثل تعليق حقيقي، فيه رقم 25 وسنة 1945.");
        picture(inspector.scroll(0), "caption-arabic");
        Toolkit.run(() -> inspector.model().language().change("he"));
        inspector.type("Headline", "כותרת מומצאת").type("What is seen", "כיתוב מומצא לתצלום הזה, עם השנה 1945.");
        Toolkit.run(() -> inspector.model().language().change("ru"));
        inspector.type("Alt text", "Выдуманное описание. ".repeat(14));
        picture(inspector.scroll(0), "caption-five-languages");
        Toolkit.run(() -> inspector.model().language().change("en"));
    }

    private void form(OpenInspector inspector) {
        inspector.turnTo(InspectorModel.Tab.CAVEATS);
        Toolkit.run(() -> inspector.model().caveats().begin(Kind.AFTER));
        Toolkit.pulses();
        inspector.type("Text", "An invented claim with a number in it: 20,000. An invented source rejects it.");
        inspector.push("doubtful").push("Add a source").push("Address, quotation, note");
        inspector
                .type("The source, in full", "An invented book, vol. I (2018).")
                .type("Its own words", "its own invented words")
                .type("When", "1945-5-8");
        Toolkit.pulses();
        picture(inspector.scroll(0), "form");
        picture(inspector.scroll(1), "form-below");
    }

    private void cards(OpenInspector inspector) throws Exception {
        inspector.show(file("disputes")).turnTo(InspectorModel.Tab.CAVEATS);
        picture(inspector, "cards-disputed");
        String disputed = inspector.desk().current().orElseThrow().state().caveatsInOrder().stream()
                .filter(caveat -> caveat.isDisputed())
                .findFirst()
                .orElseThrow()
                .id();
        Toolkit.run(() -> inspector.desk().caveatProperty().set(Optional.of(disputed)));
        picture(inspector, "cards-selected");
        inspector.push("Withdraw…");
        picture(inspector, "withdrawal");
        inspector.push("Cancel");
        inspector.show(file("\"withdrawn\""));
        picture(inspector, "cards-withdrawn");
    }

    private void fileAndHistory(OpenInspector inspector) throws Exception {
        inspector.turnTo(InspectorModel.Tab.FILE);
        picture(inspector, "file");
        inspector.type("Search what the file says of itself", "date");
        picture(inspector, "file-search");
        inspector.show(file("disputes")).turnTo(InspectorModel.Tab.HISTORY);
        picture(inspector, "history");
        Files.writeString(folder.resolve("broken.jpg"), "no picture");
        Toolkit.run(() -> inspector.desk().take(Optional.empty()));
        picture(inspector, "nothing");
    }

    private void picture(OpenInspector inspector, String name) {
        Path taken = inspector.picture("inspector-" + name + "-" + theme);
        assertThat(taken).isNotEmptyFile();
    }
}
