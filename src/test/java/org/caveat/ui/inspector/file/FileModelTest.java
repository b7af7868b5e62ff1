package org.caveat.ui.inspector.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.SetInstant;
import org.caveat.metadata.Entry;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.ui.EditedPhotograph;
import org.caveat.ui.Invented;
import org.junit.jupiter.api.Test;

class FileModelTest {
    private final EditedPhotograph edited = new EditedPhotograph();
    private final FileModel model = new FileModel(edited, edited, Messages.english());

    private static Holding speaking(Entry... entries) {
        FileFacts facts = new FileFacts(
                new Header("image/jpeg", 4_821_337, 4032, 3024, 6, Optional.of("sRGB")),
                Facts.NONE,
                List.of(entries),
                List.of("The IPTC block is damaged."),
                Optional.empty());
        return new Holding(Invented.found("a.jpg"), facts, new Loaded.Absent(AnnotatedPhotograph.bare("a.jpg")));
    }

    private static FileRow value(String group, String tag, String value) {
        return new FileRow.Value(new Entry(group, tag, value), false);
    }

    private List<FileRow> rows() {
        return model.rowsProperty().get();
    }

    @Test
    void theFileIsToldFirstAndThenItsGroupsInTheirOrder() {
        model.show(Optional.of(
                speaking(new Entry("Exif IFD0", "Make", "Leica"), new Entry("XMP", "dc:title", "Meeting"))));
        assertThat(rows().stream().filter(FileRow.Group.class::isInstance))
                .containsExactly(new FileRow.Group("File"), new FileRow.Group("Exif IFD0"), new FileRow.Group("XMP"));
        assertThat(rows())
                .contains(
                        value("File", "Size", "4,821,337 bytes"),
                        value("File", "Pixels", "4,032 × 3,024"),
                        value("File", "Colour profile", "sRGB"),
                        value("Exif IFD0", "Make", "Leica"));
    }

    @Test
    void aSearchFindsNamesValuesAndWholeGroupsWhateverTheirAccents() {
        model.show(Optional.of(speaking(
                new Entry("Exif IFD0", "Artist", "José"),
                new Entry("Exif IFD0", "Make", "Leica"),
                new Entry("XMP", "dc:title", "Meeting"))));
        model.searchProperty().set("jose");
        assertThat(rows())
                .endsWith(new FileRow.Group("Exif IFD0"), value("Exif IFD0", "Artist", "José"))
                .doesNotContain(value("Exif IFD0", "Make", "Leica"));
        model.searchProperty().set(" xmp ");
        assertThat(rows()).endsWith(new FileRow.Group("XMP"), value("XMP", "dc:title", "Meeting"));
        model.searchProperty().set("");
        assertThat(rows()).contains(value("Exif IFD0", "Make", "Leica"));
    }

    @Test
    void whatCouldNotBeReadIsToldAtTheTop() {
        model.show(Optional.of(speaking()));
        assertThat(rows()).startsWith(new FileRow.Problem("The IPTC block is damaged."));
        model.show(Optional.of(Invented.unreadable("b.jpg", "It is no picture.")));
        assertThat(rows()).startsWith(new FileRow.Problem("It is no picture."));
    }

    @Test
    void withoutAPhotographNothingIsTold() {
        model.show(Optional.of(speaking()));
        model.show(Optional.empty());
        assertThat(rows()).isEmpty();
    }

    @Test
    void whatSpeaksOfTheScanIsMarkedOnceItIsKnownToBeOne() {
        Entry made = new Entry("Exif SubIFD", "Date/Time Original", "1998:05:01 12:00:00");
        Entry title = new Entry("XMP", "dc:title", "An invented title");
        Holding holding = speaking(made, title);
        model.show(Optional.of(holding));
        assertThat(rows()).contains(new FileRow.Value(made, false)).noneMatch(FileRow.Scan.class::isInstance);
        AnnotatedPhotograph old =
                new SetInstant("1945~").applyTo(holding.state()).state();
        model.show(Optional.of(new Holding(holding.found(), holding.facts(), new Loaded.Absent(old))));
        assertThat(rows())
                .contains(new FileRow.Value(made, true), new FileRow.Value(title, false))
                .anyMatch(FileRow.Scan.class::isInstance);
    }
}
