package org.caveat.export.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.caveat.check.bag.BagValidator;
import org.caveat.export.ExportOptions;
import org.caveat.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bag that was interrupted is gone on with, and one that stands is not made from nothing again. */
class GoingOnTest {
    private static final int PHOTOGRAPHS = 6;

    @TempDir
    Path disk;

    private BagOf given;

    @BeforeEach
    void aCollection() throws Exception {
        given = new BagOf(disk);
        for (int i = 0; i < PHOTOGRAPHS; i++) {
            given.told("photograph-" + i + ".jpg");
        }
    }

    @Test
    void whatArrivedWholeIsNotCopiedAgainAndAHalfFileIs() throws Exception {
        interrupt();
        Object whole = key(given.left("photograph-0.jpg"));
        Path half = given.left("photograph-1.jpg");
        Files.write(half, Arrays.copyOf(Files.readAllBytes(half), 1_000));
        Path other = given.left("photograph-2.jpg");
        byte[] turned = Files.readAllBytes(other);
        turned[turned.length / 2] ^= 1;
        Files.write(other, turned);

        var report = given.pack();

        assertThat(key(given.inBag("photograph-0.jpg"))).isEqualTo(whole);
        assertThat(report.formats().get(0).unchanged()).isGreaterThanOrEqualTo(1);
        isWholeBag(PHOTOGRAPHS);
    }

    @Test
    void whatBelongsToTheCollectionNoMoreIsNotInTheBagThatIsGoneOnWith() throws Exception {
        interrupt();
        Files.delete(given.folder.resolve("photograph-0.jpg"));
        Files.delete(given.folder.resolve("photograph-0.jpg.caveat.json"));

        given.pack();

        isWholeBag(PHOTOGRAPHS - 1);
        assertThat(given.inBag("photograph-0.jpg")).doesNotExist();
    }

    @Test
    void anotherExportIntoTheFolderLeavesWhatIsToBeGoneOnWith() throws Exception {
        interrupt();
        Object whole = key(given.left("photograph-0.jpg"));

        given.pack(given.read(), Progress.NONE, ExportOptions.PLAIN, "csv");
        given.pack();

        assertThat(key(given.inBag("photograph-0.jpg"))).isEqualTo(whole);
        isWholeBag(PHOTOGRAPHS);
    }

    /** Files of the earlier bag have second names in the one that was interrupted: neither may be written through. */
    @Test
    void theEarlierBagStaysWholeWhileANewOneIsInterruptedAndGoneOnWith() throws Exception {
        given.pack();
        Path changed = given.folder.resolve("photograph-0.jpg");
        interrupt();
        byte[] bytes = Files.readAllBytes(changed);
        bytes[bytes.length - 1] ^= 1;
        Files.write(changed, bytes);
        interrupt();

        isWholeBag(PHOTOGRAPHS, false);
        given.pack();
        isWholeBag(PHOTOGRAPHS);
    }

    @Test
    void aBagMadeAgainTakesOverWhatIsWholeAndBringsBackWhatIsNot() throws Exception {
        given.pack();
        Path rotten = given.inBag("photograph-1.jpg");
        FileTime before = Files.getLastModifiedTime(rotten);
        byte[] turned = Files.readAllBytes(rotten);
        turned[turned.length / 2] ^= 1;
        Files.write(rotten, turned);
        Files.setLastModifiedTime(rotten, before);
        Object whole = key(given.inBag("photograph-0.jpg"));

        given.pack();

        assertThat(key(given.inBag("photograph-0.jpg"))).isEqualTo(whole);
        isWholeBag(PHOTOGRAPHS);
    }

    /** Once three photographs are packed nobody wants it any more. */
    private void interrupt() {
        assertThatThrownBy(() -> given.pack(new Progress() {
                    private volatile boolean isEnough;

                    @Override
                    public void at(long done, long total) {
                        isEnough = done > 0.45 * total;
                    }

                    @Override
                    public boolean isCancelled() {
                        return isEnough;
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static Object key(Path file) throws Exception {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private void isWholeBag(int photographs) throws Exception {
        isWholeBag(photographs, true);
    }

    private void isWholeBag(int photographs, boolean isOfNow) throws Exception {
        assertThat(BagValidator.validate(given.bag(), Progress.NONE).faults()).isEmpty();
        assertThat(BagOf.files(given.bag().resolve("data/collection"))).hasSize(2 * photographs);
        if (isOfNow) {
            assertThat(BagOf.files(given.bag().resolve("data/collection"))).isEqualTo(BagOf.files(given.folder));
            assertThat(given.target()).isDirectoryNotContaining("glob:**/.caveat-*");
        }
    }
}
