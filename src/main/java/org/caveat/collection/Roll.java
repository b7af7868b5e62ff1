package org.caveat.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Many things in their order, each to be called by its name. A map of a hundred thousand makes as many entries while
 * somebody waits for the first screen; this is one table of numbers, made when the first name is called. Safe for several
 * threads.
 */
public final class Roll<T> {
    /** Half of the table stays free: what is looked for is seldom further than the next place. */
    private static final int ROOM = 2;
    /** Spreads names that differ in their last letter alone over the whole table: 2^32 over the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    /** Names may be made so that all begin at one place; then they are in a map after all. */
    private static final int FAR = 256;

    private final List<T> things;
    private final Function<? super T, String> name;
    private volatile Optional<ToIntFunction<String>> places = Optional.empty();

    private Roll(List<T> things, Function<? super T, String> name) {
        this.things = List.copyOf(things);
        this.name = name;
    }

    /**
     * A roll of some things.
     *
     * @param name of a thing, always the same; of two with one name the first is called
     */
    public static <T> Roll<T> of(List<T> things, Function<? super T, String> name) {
        return new Roll<>(things, name);
    }

    /** The photographs by their leading files. */
    public static Roll<Found> of(List<Found> photographs) {
        return new Roll<>(photographs, Found::file);
    }

    /** All, in their order. */
    public List<T> things() {
        return things;
    }

    /** The thing of that name. */
    public Optional<T> find(String called) {
        return placeOf(called).map(things::get);
    }

    public boolean has(String called) {
        return at(called) >= 0;
    }

    /** Where the thing of that name stands. */
    public Optional<Integer> placeOf(String called) {
        int at = at(called);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /** Makes the table now, on a thread that has the time; else it is made when the first name is called. */
    public Roll<T> ready() {
        at("");
        return this;
    }

    private int at(String called) {
        return places.orElseGet(this::make).applyAsInt(called);
    }

    private synchronized ToIntFunction<String> make() {
        ToIntFunction<String> made = places.orElseGet(() -> {
            int[] table = new int[Integer.highestOneBit(Math.max(1, things.size())) * 2 * ROOM];
            return fill(table) ? called -> inTable(called, table) : inMap();
        });
        places = Optional.of(made);
        return made;
    }

    /** Enters all; says whether each is near where it is looked for. */
    private boolean fill(int[] table) {
        for (int number = 0; number < things.size(); number++) {
            String called = name.apply(things.get(number));
            int at = begin(called, table);
            int left = FAR;
            while (table[at] != 0 && !isCalled(table[at] - 1, called)) {
                at = (at + 1) & (table.length - 1);
                if (--left == 0) {
                    return false;
                }
            }
            table[at] = table[at] == 0 ? number + 1 : table[at];
        }
        return true;
    }

    private int inTable(String called, int[] table) {
        int at = begin(called, table);
        while (table[at] != 0 && !isCalled(table[at] - 1, called)) {
            at = (at + 1) & (table.length - 1);
        }
        return table[at] - 1;
    }

    private boolean isCalled(int number, String called) {
        return name.apply(things.get(number)).equals(called);
    }

    private static int begin(String called, int[] table) {
        return (called.hashCode() * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(table.length));
    }

    private ToIntFunction<String> inMap() {
        Map<String, Integer> map = new HashMap<>();
        for (int number = 0; number < things.size(); number++) {
            map.putIfAbsent(name.apply(things.get(number)), number);
        }
        return called -> map.getOrDefault(called, -1);
    }
}
