package org.caveat.collection.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.people.Appearance.Tie;
import org.caveat.model.Certainty;
import org.caveat.model.Taken;

/**
 * Gathers the photographs on which one person is said to be shown: by the authority records that say who it is, else by
 * the very same name. People whom different records name are never taken for one, whatever they are called.
 */
public final class Gathering {
    private static final Comparator<Appearance> BY_TIME = Comparator.comparing(one -> one.photograph()
            .state()
            .photograph()
            .taken()
            .flatMap(Taken::date)
            .flatMap(date -> date.bounds().earliest())
            .orElse(LocalDate.MAX));

    private final Appearance asked;
    private final List<Appearance> all;

    private Gathering(Appearance asked, List<Appearance> all) {
        this.asked = asked;
        this.all = all;
    }

    /**
     * The appearances of a person in the order of the photographs' dates, and among equals in their own; none, where
     * nobody of that id is on the photograph.
     *
     * @param file the photograph on which the person was asked about
     * @param person an id
     */
    public static List<Appearance> of(String file, String person, List<Holding> photographs) {
        List<Appearance> all = photographs.stream().flatMap(Gathering::on).toList();
        Optional<Appearance> asked = all.stream()
                .filter(one -> one.photograph().file().equals(file)
                        && one.person().id().equals(person))
                .findFirst();
        return asked.map(one -> new Gathering(one, all).gather()).orElse(List.of());
    }

    private static Stream<Appearance> on(Holding photograph) {
        return photograph.state().photograph().persons().stream()
                .map(person -> new Appearance(photograph, person, Tie.SAME_NAME));
    }

    private List<Appearance> gather() {
        Set<String> records = joined(new HashSet<>(asked.records()));
        Predicate<Appearance> recorded = one -> one.records().stream().anyMatch(records::contains);
        Set<String> names = Stream.concat(Stream.of(asked), all.stream().filter(recorded))
                .filter(Gathering::isNamed)
                .map(Appearance::name)
                .distinct()
                .filter(this::isOnlyOneRecorded)
                .collect(Collectors.toSet());
        List<Appearance> gathered = new ArrayList<>();
        for (Appearance one : all) {
            if (one.equals(asked)) {
                gathered.add(one.tied(Tie.ITSELF));
            } else if (recorded.test(one)) {
                gathered.add(one.tied(Tie.SAME_RECORD));
            } else if (names.contains(one.name()) && isCalledTheSame(one)) {
                gathered.add(one);
            }
        }
        gathered.sort(BY_TIME);
        return List.copyOf(gathered);
    }

    /** Records that name the same person, because somebody gave both for one. */
    private Set<String> joined(Set<String> records) {
        int before;
        do {
            before = records.size();
            all.stream()
                    .filter(one -> one.records().stream().anyMatch(records::contains))
                    .forEach(one -> records.addAll(one.records()));
        } while (records.size() > before);
        return records;
    }

    /** Whether nothing but the name can say that they are one, and nothing speaks against it. */
    private boolean isCalledTheSame(Appearance one) {
        boolean bothRecorded = one.isRecorded() && asked.isRecorded();
        boolean isClear = isNamed(one) && isOne(one) && (asked.isRecorded() || isOne(asked));
        return !bothRecorded && isClear;
    }

    /** Where records tell several people of one name apart, the name alone says of nobody who they are. */
    private boolean isOnlyOneRecorded(String name) {
        List<Appearance> recorded = all.stream()
                .filter(one -> one.isRecorded() && one.name().equals(name))
                .toList();
        return recorded.isEmpty()
                || joined(new HashSet<>(recorded.get(0).records()))
                        .containsAll(recorded.stream()
                                .flatMap(one -> one.records().stream())
                                .toList());
    }

    /** A name that nobody knows names nobody: <i>soldier, name not known</i>. */
    private static boolean isNamed(Appearance one) {
        return !one.name().isEmpty() && !one.person().name().certainty().equals(Optional.of(Certainty.UNKNOWN));
    }

    /** A name that stands twice on one photograph is no one person's. */
    private boolean isOne(Appearance one) {
        return one.photograph().state().photograph().persons().stream()
                        .filter(other -> other.name().value().strip().equals(one.name()))
                        .count()
                == 1;
    }
}
