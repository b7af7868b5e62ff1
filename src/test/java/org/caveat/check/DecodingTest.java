package org.caveat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Holding;
import org.caveat.imaging.BuiltTiff;
import org.caveat.imaging.Pictures;
import org.caveat.metadata.MetadataReader;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of real files. */
class DecodingTest {
    private static final Messages MESSAGES = Messages.english();
    private static final MetadataReader METADATA = new MetadataReader(MESSAGES);
    private static final CollectionReader READER = new CollectionReader(
            MESSAGES, METADATA::read, new SidecarStore(MESSAGES)::load, new CollectionFile(MESSAGES)::load);

    private final Decoding decoding = new Decoding(() -> new Pictures(METADATA::read, MESSAGES), MESSAGES);

    @TempDir
    Path folder;

    @Test
    void theSamplesAreSoundAndOnlySayWhatRestsOnNothing() throws Exception {
        CollectionOnDisk samples = READER.read(Samples.folder(), Progress.NONE);
        assertThat(samples.holdings()).hasSize(9);
        assertThat(new Check(MESSAGES, decoding).run(samples, Options.FIXITY, Progress.NONE))
                .allSatisfy(finding ->
                        assertThat(finding.rule()).as(finding.message()).isEqualTo("unsourced-caveat"));
    }

    @Test
    void aPictureThatIsCutShortIsFound() throws Exception {
        byte[] whole = Files.readAllBytes(Samples.photograph("osullivan-black-canyon.jpg"));
        Holding cut = holding("cut.jpg", Arrays.copyOf(whole, whole.length / 2));
        assertThat(cut.facts().unreadable()).isEmpty();
        assertThat(decoding.of(cut)).map(failure -> failure.ofTheFile()).contains(true);
        assertThat(decoding.of(holding("whole.jpg", whole))).isEmpty();
    }

    @Test
    void aSmallerCopyThatIsSoundDoesNotHideThatThePictureIsNot() throws Exception {
        assertThat(decoding.of(holding("whole.tif", withCopy(64 * 64)))).isEmpty();
        assertThat(decoding.of(holding("short.tif", withCopy(64 * 32)))).isPresent();
    }

    /** A picture of 64 by 64 pixels, of which so many are there, and a copy of a quarter of its size. */
    private static byte[] withCopy(int pixels) {
        BuiltTiff.Page whole = new BuiltTiff.Page().of(64, 64, 8, 1, 1).strips(new byte[pixels], 64, 64, row -> row);
        BuiltTiff.Page copy = new BuiltTiff.Page()
                .of(16, 16, 8, 1, 1)
                .with(254, BuiltTiff.LONG, 1)
                .strips(new byte[16 * 16], 16, 16, row -> row);
        return BuiltTiff.little().add(whole).add(copy).bytes();
    }

    @Test
    void whatIsNotDecodedIsNotCalledDamaged() throws Exception {
        Holding heic = holding("a.heic", new byte[] {
            0, 0, 0, 16, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 0, 0, 0, 8, 'm', 'd', 'a', 't'
        });
        assertThat(decoding.of(heic).map(failure -> failure.ofTheFile())).isEqualTo(Optional.of(false));
    }

    private Holding holding(String name, byte[] content) throws Exception {
        return READER.read(write(name, content));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
