package org.caveat.ui.inspector.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.metadata.Entry;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.ui.Invented;
import org.junit.jupiter.api.Test;

class FileModelTest {
    private final FileModel model = new FileModel(Messages.english());

    private static Holding speaking(Entry... entries) {
        FileFacts facts = new FileFacts(
                new Header("image/jpeg", 4_821_337, 4032, 3024, 6, Optional.of("sRGB")),
                Facts.NONE,
                List.of(entries),
                List.of("The IPTC block is damaged."),
                Optional.empty());
        return new Holding(Invented.found("a.jpg"), facts, new Loaded.Absent(AnnotatedPhotograph.bare("a.jpg")));
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
                        new FileRow.Value("Size", "4,821,337 bytes"),
                        new FileRow.Value("Pixels", "4,032 × 3,024"),
                        new FileRow.Value("Colour profile", "sRGB"),
                        new FileRow.Value("Make", "Leica"));
    }

    @Test
    void aSearchFindsNamesValuesAndWholeGroupsWhateverTheirAccents() {
        model.show(Optional.of(speaking(
                new Entry("Exif IFD0", "Artist", "José"),
                new Entry("Exif IFD0", "Make", "Leica"),
                new Entry("XMP", "dc:title", "Meeting"))));
        model.searchProperty().set("jose");
        assertThat(rows())
                .endsWith(new FileRow.Group("Exif IFD0"), new FileRow.Value("Artist", "José"))
                .doesNotContain(new FileRow.Value("Make", "Leica"));
        model.searchProperty().set(" xmp ");
        assertThat(rows()).endsWith(new FileRow.Group("XMP"), new FileRow.Value("dc:title", "Meeting"));
        model.searchProperty().set("");
        assertThat(rows()).contains(new FileRow.Value("Make", "Leica"));
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
}
