package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.caveat.cache.NoCache;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.tiles.Tiles;
import org.caveat.imaging.tiles.Urgency;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.caveat.ui.Toolkit;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodedPartsTest {
    private final Messages messages = Messages.english();
    private final Deque<Runnable> thread = new ArrayDeque<>();
    private final List<Image> pictures = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final PictureParts parts = new DecodedParts(
            new Tiles(new Pictures(new MetadataReader(messages)::read, messages), new NoCache(), new SameThread(), 2),
            messages,
            thread::add,
            thread::add);
    private final PictureTaker taker = new PictureTaker() {
        @Override
        public void picture(Image image) {
            pictures.add(image);
        }

        @Override
        public void refused(String sentence) {
            refused.add(sentence);
        }
    };

    @TempDir
    Path folder;

    private Leaf leaf;

    @BeforeEach
    void write() throws Exception {
        Toolkit.start();
        leaf = Leaf.of(folder.resolve("a.png"));
        ImageIO.write(
                new BufferedImage(2000, 600, BufferedImage.TYPE_INT_RGB),
                "png",
                leaf.file().toFile());
    }

    @Test
    void aFewAreHandedOverAtATimeSoThatKeysHaveTheirTurn() {
        for (int column = 0; column < 6; column++) {
            parts.ask(leaf, tile(column % 3), 1, taker);
        }
        thread.removeFirst().run();
        assertThat(pictures).hasSize(4);
        runAll();
        assertThat(pictures).hasSize(6);
    }

    @Test
    void whatIsNoLongerWantedIsNotHandedOver() {
        Wanted wanted = parts.ask(leaf, tile(0), 1, taker);
        wanted.cancel();
        runAll();
        assertThat(pictures).isEmpty();
    }

    @Test
    void whatWasMadeIsReadyAndWhatIsNoTileIsNot() {
        parts.ask(leaf, tile(0), 1, taker);
        runAll();
        Optional<Image> ready = parts.ready(leaf, tile(1), 1);
        assertThat(ready).as("the others were decoded with it").isPresent();
        assertThat(ready.get().getWidth()).isEqualTo(512);
        assertThat(parts.ready(leaf, new Rectangle(0, 0, 100, 100), 1)).isEmpty();
        assertThat(parts.ready(Leaf.of(folder.resolve("b.png")), tile(1), 1)).isEmpty();
    }

    @Test
    void whatIsExpectedIsReadyAndNobodyIsTold() {
        parts.expect(leaf, List.of(new Rectangle(0, 0, 2000, 600)), 4, Urgency.NEXT);
        runAll();
        assertThat(pictures).isEmpty();
        assertThat(parts.ready(leaf, new Rectangle(0, 0, 2000, 600), 4)).isPresent();
    }

    @Test
    void whatCannotBeDecodedIsRefusedInASentence() throws Exception {
        Files.writeString(leaf.file(), "no picture");
        parts.ask(leaf, tile(0), 1, taker);
        runAll();
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0)).contains("a.png");
    }

    @Test
    void aPictureThatIsSmallerThanItsHeaderSaysIsRefusedInASentence() {
        parts.ask(leaf, new Rectangle(1536, 0, 512, 512), 1, taker);
        runAll();
        assertThat(refused).containsExactly(messages.get("lighttable.not-shown", "a.png"));
    }

    private static Rectangle tile(int column) {
        return new Rectangle(column * 512, 0, 512, 512);
    }

    private void runAll() {
        while (!thread.isEmpty()) {
            thread.removeFirst().run();
        }
    }
}
