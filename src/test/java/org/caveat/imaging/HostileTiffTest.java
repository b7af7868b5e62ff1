package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.caveat.imaging.tiff.TiffPage;
import org.caveat.imaging.tiff.TiffPages;
import org.caveat.imaging.tiff.TiffReader;
import org.junit.jupiter.api.Test;

/** Damaged and lying files: our own reader says so, and throws nothing that it did not mean to. */
class HostileTiffTest {
    private static final int MUTANTS = 400;
    private static final int SIDE = 48;

    private final MemoryBound memory = new MemoryBound(32 << 20);

    @Test
    void whateverIsChangedInAFileItIsShownOrRefused() throws Exception {
        byte[][] sound = {
            grey(false), grey(true), pyramid(), MadePictures.bytes(MadePictures.photograph(60, 40), "tiff")
        };
        int shown = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            shown += isShown(mutant(sound[seed % sound.length], new Random(seed))) ? 1 : 0;
        }
        assertThat(shown).isBetween(1, MUTANTS - 1);
    }

    @Test
    void moreThanCanBeThereIsRefusedBeforeThereIsRoomForIt() throws Exception {
        byte[] lie = BuiltTiff.little()
                .add(new BuiltTiff.Page().of(2_000_000_000, 8, 32, 4, 2).strips(new byte[64], 64, 8, row -> row))
                .bytes();
        assertThat(isShown(lie)).isFalse();
    }

    @Test
    void aCountOfPiecesThatIsALieIsRefused() throws Exception {
        byte[] lie = BuiltTiff.little()
                .add(new BuiltTiff.Page().of(100_000, 100_000, 8, 1, 1).strips(new byte[64], 64, 1, row -> row))
                .bytes();
        assertThat(isShown(lie)).isFalse();
    }

    private boolean isShown(byte[] tiff) throws InterruptedException {
        try (PictureInput input = new PictureInput(Origin.within(Path.of("made.tif"), tiff))) {
            for (TiffPage page : TiffPages.of(input)) {
                Size size = new Size(page.width(), page.height());
                double scale = Math.min(1, 100.0 / size.longestSide());
                OwnTiff own = new OwnTiff(TiffReader.of(page), page.profile().flatMap(Profiles::of), memory);
                own.decode(input, new Decoder.Portion(size, size.whole(), scale));
            }
            return true;
        } catch (IOException | MemoryBound.TooLarge refused) {
            return false;
        }
    }

    private static byte[] mutant(byte[] sound, Random random) {
        byte[] mutant = sound.clone();
        for (int i = 0; i <= random.nextInt(5); i++) {
            // Mostly where the directories are: before the pixels or behind them.
            int near = random.nextInt(Math.min(mutant.length, 300));
            int at = random.nextBoolean() ? near : mutant.length - 1 - near;
            mutant[at] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
    }

    private static byte[] grey(boolean isPacked) {
        byte[] rows = new byte[SIDE * SIDE];
        Arrays.fill(rows, (byte) 100);
        return new BuiltTiff(ByteOrder.BIG_ENDIAN, true)
                .add(new BuiltTiff.Page()
                        .of(SIDE, SIDE, 8, 1, 1)
                        .with(259, BuiltTiff.SHORT, isPacked ? 32773 : 1)
                        .strips(rows, SIDE, 8, strip -> isPacked ? runs(strip) : strip))
                .bytes();
    }

    /** Each row as one run of its first byte (TIFF 6.0, section 9). */
    private static byte[] runs(byte[] rows) {
        byte[] packed = new byte[rows.length / SIDE * 2];
        for (int at = 0; at < packed.length; at += 2) {
            packed[at] = (byte) (257 - SIDE);
            packed[at + 1] = rows[at / 2 * SIDE];
        }
        return packed;
    }

    private static byte[] pyramid() {
        BuiltTiff.Page whole =
                new BuiltTiff.Page().of(SIDE, SIDE, 8, 3, 2).strips(new byte[SIDE * SIDE * 3], SIDE * 3, 8, r -> r);
        new BuiltTiff.Page()
                .of(SIDE / 2, SIDE / 2, 8, 3, 2)
                .with(254, BuiltTiff.LONG, 1)
                .strips(new byte[SIDE * SIDE], SIDE * 3 / 2, 8, row -> row)
                .within(whole);
        return BuiltTiff.little().add(whole).bytes();
    }
}
