package org.caveat.collection.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;

/**
 * Arranges photographs: by their headings, then by what they are sorted by, then by their names. The direction turns
 * neither the order of the headings nor puts what has no rank first.
 *
 * @param holdings what is known of a photograph so far
 */
public record Arranging(Standings standings, NameOrder names, Function<String, Optional<Holding>> holdings) {

    private record Place(Found found, Standing standing, NameOrder.Key name) {}

    /** Arranges them. One that is no longer wanted ends early, with some of them. */
    public Arranged arrange(List<Found> photographs, BooleanSupplier isUnwanted) {
        List<Place> places = new ArrayList<>(photographs.size());
        for (Found found : photographs) {
            if (isUnwanted.getAsBoolean()) {
                break;
            }
            Standing standing = standings.of(found, holdings.apply(found.file()));
            places.add(new Place(found, standing, names.key(found.file())));
        }
        places.sort(order(places));
        Map<Heading, Integer> counts = new LinkedHashMap<>();
        places.forEach(place -> counts.merge(place.standing().heading(), 1, Integer::sum));
        return new Arranged(
                places.stream().map(Place::found).toList(),
                counts.entrySet().stream()
                        .map(group -> new Arranged.Group(group.getKey(), group.getValue()))
                        .toList());
    }

    private Comparator<Place> order(List<Place> places) {
        Map<Heading, Integer> headings = placesOf(places);
        Comparator<Place> byHeading = Comparator.comparing(
                place -> headings.getOrDefault(place.standing().heading(), 0));
        Arrangement wanted = standings.wanted();
        Comparator<Place> byName = Comparator.comparing(Place::name);
        if (wanted.sort() == Sort.NAME) {
            return byHeading.thenComparing(wanted.descending() ? byName.reversed() : byName);
        }
        Comparator<Standing.Rank> byRank = wanted.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return byHeading
                .thenComparing(place -> place.standing().rank().isEmpty())
                .thenComparing(place -> place.standing().rank().orElse(Standing.Rank.of(0)), byRank)
                .thenComparing(byName);
    }

    /** The headings by their places: there are few of them, and each is compared often. */
    private Map<Heading, Integer> placesOf(List<Place> places) {
        List<Heading> all = new ArrayList<>(places.stream()
                .map(place -> place.standing().heading())
                .distinct()
                .toList());
        all.sort(new HeadingOrder(names));
        Map<Heading, Integer> placesOf = new LinkedHashMap<>();
        all.forEach(heading -> placesOf.put(heading, placesOf.size()));
        return placesOf;
    }
}
