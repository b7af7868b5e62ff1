package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.caveat.imaging.KeptInMemory;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Said;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that was open before is shown from the cache, and looked through behind. */
class KnownFolderTest {
    private final Messages messages = Messages.english();
    private final MetadataReader metadata = new MetadataReader(messages);
    private final SidecarStore sidecars = new SidecarStore(messages);
    private final KeptInMemory cache = new KeptInMemory();
    private final List<String> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeSome() throws IOException {
        for (String name : List.of("a.jpg", "a_back.jpg", "b.jpg", "c.jpg")) {
            picture(name, 40);
        }
    }

    private void picture(String name, int width) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000L + width));
    }

    /** The files, noting which photographs are opened. */
    private Sources files() {
        Sources files = Sources.files(metadata, sidecars, new CollectionFile(messages));
        return new Sources() {
            @Override
            public FileFacts facts(Sighting photograph) {
                opened.add(photograph.found().file());
                return files.facts(photograph);
            }

            @Override
            public Loaded sidecar(Sighting photograph) {
                return files.sidecar(photograph);
            }

            @Override
            public CollectionDescription description(Path subfolder) {
                return files.description(subfolder);
            }
        };
    }

    /** Notes what is told, and says what is on the screen as soon as there is anything. */
    private final class Told implements CollectionListener {
        private final OpenCollection collection;
        private final List<String> onTheScreen;

        Told(OpenCollection collection, List<String> onTheScreen) {
            this.collection = collection;
            this.onTheScreen = onTheScreen;
        }

        @Override
        public void found(List<Found> photographs) {
            told.add("found "
                    + photographs.stream()
                            .map(one -> one.file() + (one.others().isEmpty() ? "" : "+"))
                            .collect(Collectors.joining(" ")));
            collection.want(onTheScreen);
        }

        @Override
        public void changed(Holding holding) {
            told.add(holding.file());
        }

        @Override
        public void reached(Milestone milestone, int count) {
            told.add(milestone + " " + count);
        }
    }

    private OpenCollection open() throws Unopenable {
        CollectionReader reader = new CollectionReader(messages, files(), new Catalogues(cache, metadata));
        return new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(sidecars, new CollectionFile(messages)),
                new SameThread(),
                new OpenCollection.Hand(Agent.person("A. Marin"), Clock.systemUTC()));
    }

    private Map<String, Integer> read(List<String> onTheScreen) throws Unopenable {
        opened.clear();
        told.clear();
        OpenCollection collection = open();
        collection.addListener(new Told(collection, onTheScreen));
        assertThat(collection.read().await(10_000)).isTrue();
        Map<String, Integer> widths = collection.holdings().stream()
                .collect(Collectors.toMap(
                        Holding::file, holding -> holding.facts().header().width()));
        collection.close();
        return widths;
    }

    @Test
    void ofAFolderNeverSeenNamesComeFirstThenWhatIsOnTheScreen() throws Exception {
        Files.writeString(folder.resolve("c.jpg.caveat.json"), "{\"type\":\"AnnotationPage\"}");
        assertThat(read(List.of("b.jpg"))).containsOnlyKeys("a.jpg", "b.jpg", "c.jpg");
        assertThat(told)
                .startsWith("found a.jpg a_back.jpg b.jpg c.jpg", "NAMES 4", "b.jpg", "c.jpg", "SIDECARS 1", "a.jpg")
                .contains("METADATA 4");
        assertThat(opened).hasSize(4);
    }

    @Test
    void anUnchangedFolderIsShownAtOnceAndNoPhotographIsOpened() throws Exception {
        Map<String, Integer> before = read(List.of());
        assertThat(read(List.of("c.jpg"))).isEqualTo(before);
        assertThat(opened).isEmpty();
        // as it was: the back belongs to its front from the beginning, and nothing jumps when all is verified
        assertThat(told).startsWith("found a.jpg+ b.jpg c.jpg", "c.jpg").contains("METADATA 4");
        assertThat(told.stream().filter(news -> news.startsWith("found a.jpg a_back")))
                .isEmpty();
    }

    @Test
    void whatAFirstScreenShowsIsReadBeforeAnybodyCanSayWhatIsOnIt() throws Exception {
        read(List.of());
        OpenCollection collection = open();
        List<Boolean> waiting = new ArrayList<>();
        collection.firstLook().ask();
        collection.addListener(new CollectionListener() {
            @Override
            public void changed(Holding holding) {
                waiting.add(collection.firstLook().isHeld());
                collection.firstLook().end();
            }
        });
        assertThat(collection.read().await(10_000)).isTrue();
        collection.close();
        assertThat(waiting).as("while the rest waits for the screen").startsWith(true);
    }

    @Test
    void whatChangedIsReadAgainWhatIsGoneDisappearsAndWhatIsNewComes() throws Exception {
        read(List.of());
        picture("b.jpg", 80);
        Files.delete(folder.resolve("c.jpg"));
        picture("d.jpg", 50);
        assertThat(read(List.of("c.jpg"))).isEqualTo(Map.of("a.jpg", 40, "b.jpg", 80, "d.jpg", 50));
        assertThat(opened).containsExactlyInAnyOrder("b.jpg", "d.jpg");
        assertThat(told.get(0)).isEqualTo("found a.jpg+ b.jpg c.jpg");
        assertThat(told).contains("found a.jpg+ b.jpg d.jpg").doesNotContain("c.jpg");
        assertThat(read(List.of())).containsEntry("b.jpg", 80);
        assertThat(opened).isEmpty();
    }

    @Test
    void theRestOfWhatAKnownFileSaysIsReadFromItAsBefore() throws Exception {
        read(List.of());
        CollectionReader reader = new CollectionReader(messages, files(), new Catalogues(cache, metadata));
        Catalogue known = reader.catalogues().find(folder, CollectionDescription.NONE);
        FileFacts facts = known.files().get(0).facts().orElseThrow();
        assertThat(facts.whole()).isEqualTo(metadata.read(folder.resolve("a.jpg")));
        assertThat(facts).isEqualTo(metadata.facts(folder.resolve("a.jpg")));
    }

    @Test
    void ofAFileChangedThisMomentNothingIsBelieved() throws Exception {
        picture("b.jpg", 40);
        Files.setLastModifiedTime(folder.resolve("b.jpg"), FileTime.fromMillis(System.currentTimeMillis()));
        read(List.of());
        read(List.of());
        assertThat(opened).containsExactly("b.jpg");
    }

    @Test
    void aFileThatCannotBeShownIsLookedAtEachTime() throws Exception {
        Files.writeString(folder.resolve("e.jpg"), "no picture");
        Files.setLastModifiedTime(folder.resolve("e.jpg"), FileTime.fromMillis(1_000_000_000L));
        read(List.of());
        read(List.of());
        assertThat(opened).containsExactly("e.jpg");
    }

    @Test
    void aCatalogueThatIsNoneIsReadAnew() throws Exception {
        read(List.of());
        cache.catalogues.replaceAll((name, leaves) -> List.of(new byte[] {1, 2, 3}));
        assertThat(read(List.of())).hasSize(3);
        assertThat(opened).hasSize(4);
        assertThat(read(List.of())).hasSize(3);
        assertThat(opened).isEmpty();
    }

    @Test
    void whatIsAsItWasIsNotKeptAgain() throws Exception {
        read(List.of());
        List<byte[]> before = cache.catalogues.values().iterator().next();
        read(List.of());
        assertThat(cache.catalogues.values()).singleElement().isSameAs(before);
        picture("b.jpg", 50);
        read(List.of());
        assertThat(cache.catalogues.values()).singleElement().isNotSameAs(before);
    }

    @Test
    void whatIsLookedUpAheadIsGivenOnceAndOnlyForThatCollection() throws Exception {
        read(List.of());
        Catalogues catalogues = new Catalogues(cache, metadata);
        catalogues.lookUp(folder, CollectionDescription.NONE);
        cache.catalogues.clear();
        assertThat(catalogues.find(folder, CollectionDescription.NONE).files()).hasSize(4);
        assertThat(catalogues.find(folder, CollectionDescription.NONE).isEmpty())
                .isTrue();

        catalogues.lookUp(folder, CollectionDescription.NONE);
        assertThat(catalogues
                        .find(folder.resolve("other"), CollectionDescription.NONE)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anotherCollectionInTheSamePlaceIsNotKnown() throws Exception {
        read(List.of());
        Catalogues catalogues = new Catalogues(cache, metadata);
        CollectionDescription described =
                new CollectionDescription(Said.NOTHING.with(CollectionFields.ID, "urn:uuid:1"));
        assertThat(catalogues.find(folder, described).isEmpty()).isTrue();
        assertThat(catalogues.find(folder, CollectionDescription.NONE).isEmpty())
                .isFalse();
    }
}
