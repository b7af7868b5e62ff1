package org.caveat.collection.order;

import java.util.Comparator;
import java.util.Optional;
import org.caveat.model.Kind;

/** The order of groups: decades in time, kinds in theirs, folders as found; what lacks the thing comes last. */
final class HeadingOrder implements Comparator<Heading> {
    private static final Comparator<Decades> IN_TIME = Comparator.comparing(
                    (Decades decades) -> decades.first().orElse(Integer.MIN_VALUE))
            .thenComparing(decades -> decades.last().orElse(Integer.MAX_VALUE));
    private static final Comparator<Kind> BY_KEY_OF_KIND =
            Comparator.comparing(HeadingOrder::place).thenComparing(Kind::key);

    private final NameOrder names;

    HeadingOrder(NameOrder names) {
        this.names = names;
    }

    @Override
    public int compare(Heading one, Heading other) {
        if (one instanceof Heading.Without without && other instanceof Heading.Without another) {
            return without.lack().compareTo(another.lack());
        }
        if (one instanceof Heading.Without || other instanceof Heading.Without) {
            return one instanceof Heading.Without ? 1 : -1;
        }
        if (one instanceof Heading.OfDecades decades && other instanceof Heading.OfDecades others) {
            return IN_TIME.compare(decades.decades(), others.decades());
        }
        if (one instanceof Heading.OfKind kind && other instanceof Heading.OfKind another) {
            return BY_KEY_OF_KIND.compare(kind.kind(), another.kind());
        }
        return names.key(folder(one)).compareTo(names.key(folder(other)));
    }

    private static String folder(Heading heading) {
        return Optional.of(heading)
                .filter(Heading.OfFolder.class::isInstance)
                .map(of -> ((Heading.OfFolder) of).path())
                .orElse("");
    }

    private static int place(Kind kind) {
        int at = Kind.KNOWN.indexOf(kind);
        return at < 0 ? Kind.KNOWN.size() : at;
    }
}
