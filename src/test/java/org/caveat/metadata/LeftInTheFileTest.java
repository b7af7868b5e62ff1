package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftInTheFileTest {
    private final MetadataReader reader = new MetadataReader(Messages.english());

    @TempDir
    private Path folder;

    private Path speaking(String artist) throws IOException {
        SmallTiff tiff = new SmallTiff().ascii(0x013B, artist);
        return Files.write(folder.resolve("a.jpg"), SmallPictures.jpeg(SmallPictures.exif(tiff.done())));
    }

    @Test
    void theFactsAreThoseOfTheWholeAndTheRestIsReadFromTheFileByWhoeverAsks() throws IOException {
        Path file = speaking("José Marin");
        FileFacts lean = reader.facts(file);
        FileFacts whole = reader.read(file);
        assertThat(lean.isWhole()).isFalse();
        assertThat(lean.rest()).isInstanceOf(Rest.InTheFile.class);
        assertThat(lean.header()).isEqualTo(whole.header());
        assertThat(lean.facts()).isEqualTo(whole.facts());
        assertThat(lean.unreadable()).isEqualTo(whole.unreadable());
        assertThat(lean.entries()).isNotEmpty().isEqualTo(whole.entries());
        assertThat(lean.problems()).isEqualTo(whole.problems());
        assertThat(lean.whole()).isEqualTo(whole);
    }

    @Test
    void aFileThatChangedSaysSomethingElseAlsoWhereItsFactsAreTheSame() throws IOException {
        Path file = speaking("José Marin");
        FileFacts before = reader.facts(file);
        assertThat(reader.facts(file)).isEqualTo(before);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(reader.facts(file)).isNotEqualTo(before);
    }

    @Test
    void ofAFileThatIsGoneMeanwhileNothingIsSaidAndThatIsNoFailure() throws IOException {
        Path file = speaking("José Marin");
        FileFacts lean = reader.facts(file);
        Files.delete(file);
        assertThat(lean.entries()).isEmpty();
        assertThat(lean.whole().unreadable()).isPresent();
        assertThat(lean.header().width()).isPositive();
    }
}
