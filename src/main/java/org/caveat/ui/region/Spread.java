package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts things along a line far enough apart: each as near to where it belongs as that allows, and all in their order. What
 * is in each other's way is moved as a block, by the mean of what each of it would need.
 */
final class Spread {
    private final List<Block> blocks = new ArrayList<>();

    /** Neighbours that touch, and the mean of the places at which their first one would have to begin. */
    private record Block(int size, double start) {

        Block with(Block next) {
            int all = size + next.size;
            return new Block(all, (start * size + next.start * next.size) / all);
        }
    }

    private Spread() {}

    /**
     * Spreads places along a line.
     *
     * @param wanted where each belongs, in any order; of two at the same place the first stays first
     * @param apart from one to the next; less where there is no room for all, but never less than {@code least}, for which
     *     the line is made longer at both ends
     * @param low the least place on the line
     * @param high the greatest place on the line
     * @return where each is put, in the order in which they were given
     */
    static List<Double> of(List<Double> wanted, double apart, double least, double low, double high) {
        int gaps = Math.max(1, wanted.size() - 1);
        double gap = Math.max(least, Math.min(apart, Math.max(0, high - low) / gaps));
        double longer = Math.max(0, gap * (wanted.size() - 1) - (high - low)) / 2;
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparingDouble(wanted::get))
                .toList();
        Spread spread = new Spread();
        for (int rank = 0; rank < order.size(); rank++) {
            spread.add(new Block(1, wanted.get(order.get(rank)) - rank * gap));
        }
        double last = high + longer - gap * (wanted.size() - 1);
        List<Double> starts = spread.starts(low - longer, last);
        Double[] places = new Double[wanted.size()];
        for (int rank = 0; rank < order.size(); rank++) {
            places[order.get(rank)] = starts.get(rank) + rank * gap;
        }
        return List.of(places);
    }

    private void add(Block single) {
        Block block = single;
        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).start >= block.start) {
            block = blocks.remove(blocks.size() - 1).with(block);
        }
        blocks.add(block);
    }

    private List<Double> starts(double low, double high) {
        return blocks.stream()
                .flatMap(block -> IntStream.range(0, block.size)
                        .mapToObj(each -> Math.max(low, Math.min(Math.max(low, high), block.start))))
                .toList();
    }
}
