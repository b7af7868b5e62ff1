package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caveat.metadata.SmallPictures.utf8;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.caveat.text.Messages;
import org.caveat.work.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    @TempDir
    Path folder;

    @Test
    void aLongValueIsShownInPartAndSaidToBe() {
        byte[] text = SmallPictures.chunk("tEXt", utf8("Title\0" + "x".repeat(100_000)));
        FileFacts facts = new ReadFiles(folder).read(SmallPictures.png(text));
        assertThat(ReadFiles.entry(facts, "PNG-tEXt", "Title")).hasSize(65_537).endsWith("x…");
        assertThat(facts.problems())
                .containsExactly("PNG-tEXt, Title: only the first 65,536 of 100,000 characters are shown.");
    }

    @Test
    void aLongCaptionIsAFactInFull() {
        byte[] tiff =
                new SmallTiff().size(40, 30).ascii(0x010E, "x".repeat(100_000)).done();
        FileFacts facts = new ReadFiles(folder).read(tiff);
        assertThat(facts.facts().captions().exif().orElseThrow()).hasSize(100_000);
        assertThat(facts.problems()).hasSize(1);
    }

    @Test
    void tooManyValuesAreToldAndTheRestLeftOut() {
        Written comments = new Written();
        for (int number = 0; number < 3_000; number++) {
            comments.bytes(SmallPictures.segment(0xFE, utf8("comment " + number)));
        }
        FileFacts facts = new ReadFiles(folder).read(SmallPictures.jpeg(comments.done()));
        assertThat(facts.entries()).hasSizeBetween(1_900, 2_100);
        assertThat(facts.problems()).singleElement().asString().contains("left out");
        assertThat(facts.header().width()).isEqualTo(40);
    }

    @Test
    void aClaimOfGigabytesCostsNothing() {
        byte[] claim = new SmallTiff().size(40, 30).done();
        byte[] tiff = new Written().bytes(claim).done();
        // The count of the second field, the height, becomes two thousand million.
        System.arraycopy(new Written().little32(2_000_000_000L).done(), 0, tiff, 8 + 2 + 12 + 4, 4);
        FileFacts facts = new ReadFiles(folder).read(tiff);
        assertThat(facts.unreadable()).isPresent();
        assertThat(facts.problems()).isNotEmpty();
    }

    @Test
    void pagesBeyondMeasureAreNotShown() {
        SmallTiff[] more = new SmallTiff[100];
        Arrays.setAll(more, page -> new SmallTiff().size(10, 10));
        FileFacts facts =
                new ReadFiles(folder).read(new SmallTiff().size(40, 30).done(more));
        assertThat(facts.header().width()).isEqualTo(40);
        assertThat(facts.problems()).containsExactly("Only the first 64 directories of the file are shown.");
    }

    @Test
    void whoIsLateIsUnreadable() {
        CountDownLatch ended = new CountDownLatch(1);
        Deadline onePlace = new Deadline("test", Duration.ofMillis(100), 1);
        assertThatThrownBy(() -> onePlace.run(() -> stubborn(ended))).isInstanceOf(TimeoutException.class);
        Path file = new ReadFiles(folder).write("slow.jpg", SmallPictures.jpeg());
        assertThat(new MetadataReader(Messages.english(), onePlace)
                        .read(file)
                        .unreadable()
                        .orElseThrow())
                .contains("“slow.jpg” could not be read in time.");
        ended.countDown();
    }

    /** Keeps its place until it is let go, whoever interrupts it. */
    private static boolean stubborn(CountDownLatch ended) {
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException ignored) {
                Thread.interrupted();
            }
        }
        return true;
    }
}
