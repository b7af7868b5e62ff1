package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarName;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionReaderTest {
    private static final CollectionDescription DESCRIBED =
            new CollectionDescription(Said.NOTHING.with(CollectionFields.ID, "urn:uuid:1"));

    private final SidecarStore store = new SidecarStore(Messages.english());
    private final CollectionReader reader =
            new CollectionReader(Messages.english(), CollectionReaderTest::facts, store::load, folder -> DESCRIBED);

    @TempDir
    Path folder;

    @Test
    void theSamplesAreReadInTheOrderOfTheirNamesWithWhatIsSaidOfThem() throws Exception {
        Samples.copyTo(folder);
        CollectionOnDisk samples = reader.read(folder, Progress.NONE);
        assertThat(samples.holdings())
                .hasSize(9)
                .allSatisfy(holding -> assertThat(holding.status()).isEqualTo(Holding.Status.OK))
                .allSatisfy(holding -> assertThat(holding.state().caveats()).isNotEmpty())
                .first()
                .extracting(Holding::file)
                .isEqualTo("azari-airplane-from-above.jpg");
    }

    @Test
    void aPhotographOfWhichNothingIsSaidBringsTheFactsOfItsFile() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "seven b");
        Holding holding = reader.read(folder, Progress.NONE).holdings().get(0);
        assertThat(holding.state().photograph().get(PhotographFields.BYTE_SIZE)).contains(7L);
        assertThat(holding.state().photograph().get(PhotographFields.WIDTH)).contains(40);
        assertThat(holding.state().page().get(PageFields.PART_OF)).contains("urn:uuid:1");
        assertThat(holding.closed()).isEmpty();
    }

    @Test
    void aPhotographBelongsToTheNearestCollectionAboveIt() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("box/inner/deep"));
        Files.writeString(inner.resolve("a.jpg"), "a");
        Files.writeString(folder.resolve("box/b.jpg"), "b");
        CollectionDescription own = new CollectionDescription(Said.NOTHING.with(CollectionFields.ID, "urn:uuid:2"));
        CollectionReader nested = new CollectionReader(
                Messages.english(),
                CollectionReaderTest::facts,
                store::load,
                where -> where.equals(folder) ? DESCRIBED : where.endsWith("inner") ? own : CollectionDescription.NONE);
        assertThat(nested.read(folder, Progress.NONE).holdings())
                .extracting(holding -> holding.state().page().get(PageFields.PART_OF))
                .containsExactly(Optional.of("urn:uuid:1"), Optional.of("urn:uuid:2"));
    }

    @Test
    void aSidecarThatCannotBeReadLocksItsPhotographAndNoOther() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "a");
        Files.writeString(folder.resolve("b.jpg"), "b");
        Files.writeString(folder.resolve("a.jpg.caveat.json"), "{\"items\": [");
        CollectionOnDisk read = reader.read(folder, Progress.NONE);
        assertThat(read.holdings().get(0).status()).isEqualTo(Holding.Status.LOCKED);
        assertThat(read.holdings().get(0).closed()).isPresent();
        assertThat(read.holdings().get(1).status()).isEqualTo(Holding.Status.OK);
    }

    @Test
    void aFolderInThePlaceOfASidecarLocksItsPhotographFromTheFirst() throws Exception {
        Samples.copyTo(folder);
        String first = Samples.PHOTOGRAPHS.get(0);
        Files.delete(SidecarName.of(folder.resolve(first)));
        Files.createDirectory(SidecarName.of(folder.resolve(first)));
        Messages messages = Messages.english();
        Sources files = Sources.files(new MetadataReader(messages), store, new CollectionFile(messages));
        CollectionOnDisk read = new CollectionReader(messages, files).read(folder, Progress.NONE);
        assertThat(read.holdings())
                .filteredOn(holding -> holding.status() == Holding.Status.LOCKED)
                .extracting(Holding::file)
                .containsExactly(first);
    }

    @Test
    void whatIsNotThereIsRefusedInASentenceThatNamesIt() {
        assertThatThrownBy(() -> reader.read(folder.resolve("nowhere"), Progress.NONE))
                .isInstanceOf(Unopenable.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("no such folder");
        assertThatThrownBy(() -> reader.read(folder.resolve("nobody.jpg")))
                .isInstanceOf(Unopenable.class)
                .hasMessageContaining("nobody.jpg");
        assertThatThrownBy(() -> reader.read(folder))
                .isInstanceOf(Unopenable.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void readingWritesNothing() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "a");
        reader.read(folder, Progress.NONE);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }
}
