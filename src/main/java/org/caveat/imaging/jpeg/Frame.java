package org.caveat.imaging.jpeg;

import java.util.List;

/**
 * What the frame header says of a picture (ITU-T T.81, B.2.2).
 *
 * @param coding how it is coded
 * @param bits of each sample
 * @param width in pixels, as stored
 * @param height in pixels, as stored; 0 where the file tells it only after the first scan
 * @param components its colours, in their order
 */
public record Frame(Coding coding, int bits, int width, int height, List<Component> components) {

    /** How the coefficients are coded. */
    public enum Coding {
        /** All of a block at once, Huffman codes: SOF0 and SOF1. */
        SEQUENTIAL,
        /** In several scans of growing quality, Huffman codes: SOF2. */
        PROGRESSIVE,
        /** Lossless, hierarchical or arithmetic. */
        OTHER
    }

    /**
     * One colour.
     *
     * @param id by which scans name it
     * @param across how many blocks stand side by side in a unit
     * @param down how many blocks stand on each other in a unit
     * @param quantisation which table
     */
    public record Component(int id, int across, int down, int quantisation) {
        private static final int MOST_SAMPLING = 4;

        boolean isSampledSensibly() {
            return across >= 1 && across <= MOST_SAMPLING && down >= 1 && down <= MOST_SAMPLING;
        }
    }

    public Frame {
        components = List.copyOf(components);
    }

    /** Whether a picture can be decoded here: Huffman codes, 8 bits, grey, three colours or four inks. */
    public boolean isPlain() {
        return coding != Coding.OTHER
                && bits == Byte.SIZE
                && height > 0
                && width > 0
                && (components.size() == 1 || components.size() == 3 || components.size() == 4)
                && components.stream().allMatch(Component::isSampledSensibly);
    }

    /** Bytes that decoding it at an eighth takes. */
    public long eighthBytes() {
        long blocks = (width / 8L + 4L) * (height / 8L + 4L);
        return blocks * (Integer.BYTES + components.size());
    }

    /** Bytes that all its coefficients take. */
    long coefficientBytes() {
        long bytes = 0;
        for (Component component : components) {
            long blocks = (long) unitsAcross() * component.across() * unitsDown() * component.down();
            bytes += blocks * Coefficients.BLOCK * Short.BYTES;
        }
        return bytes;
    }

    int mostAcross() {
        int most = 1;
        for (Component component : components) { // asked for at each row of units
            most = Math.max(most, component.across());
        }
        return most;
    }

    int mostDown() {
        int most = 1;
        for (Component component : components) {
            most = Math.max(most, component.down());
        }
        return most;
    }

    /** Units of interleaved blocks in a row of the picture. */
    int unitsAcross() {
        return divideUp(width, 8 * mostAcross());
    }

    int unitsDown() {
        return divideUp(height, 8 * mostDown());
    }

    /** Blocks of a component in a row, without those that only fill up a unit (A.2.2). */
    int blocksAcross(Component component) {
        return divideUp(divideUp(width * component.across(), mostAcross()), 8);
    }

    int blocksDown(Component component) {
        return divideUp(divideUp(height * component.down(), mostDown()), 8);
    }

    /** Samples of a component in a row, without those that only fill up a block (A.1.1). */
    int samplesAcross(Component component) {
        return divideUp(width * component.across(), mostAcross());
    }

    int samplesDown(Component component) {
        return divideUp(height * component.down(), mostDown());
    }

    private static int divideUp(int number, int by) {
        return (number + by - 1) / by;
    }
}
