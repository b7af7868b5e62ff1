package org.caveat.importing.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a column of a catalogue goes, spelled as on the command line: {@code title:de}, {@code identifier:LCCN},
 * {@code caveat:after:de}.
 *
 * @param detail the scheme of an identifier, or the kind of a caveat
 * @param language of its texts; empty for that of the collection
 */
public record Destination(What what, Optional<String> detail, Optional<String> language) {
    /** A column that is not taken over. */
    public static final Destination NOTHING = of(What.IGNORE);

    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    /** What a column can say. */
    public enum What {
        FILE,
        TITLE,
        CAPTION,
        ORIGINAL_CAPTION,
        ALT,
        DATE,
        MAKER,
        PLACE,
        PERSON,
        KEYWORD,
        ACCESSION,
        IDENTIFIER,
        REPOSITORY,
        MEDIUM,
        RIGHTS,
        CAVEAT,
        IGNORE;

        /** As it is spelled. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is a text in some language. */
        boolean speaks() {
            return List.of(TITLE, CAPTION, ORIGINAL_CAPTION, ALT, CAVEAT).contains(this);
        }
    }

    public static Destination of(What what) {
        return new Destination(what, Optional.empty(), Optional.empty());
    }

    Destination in(String tag) {
        return what.speaks() ? new Destination(what, detail, Optional.of(tag)) : this;
    }

    /** The destination that is spelled so; empty where none is. */
    public static Optional<Destination> spelled(String text) {
        List<String> parts = List.of(text.strip().split(":", -1));
        Optional<What> what = Arrays.stream(What.values())
                .filter(one -> one.word().equalsIgnoreCase(parts.get(0)))
                .findFirst();
        return what.flatMap(found -> of(found, parts.subList(1, parts.size())));
    }

    private static Optional<Destination> of(What what, List<String> more) {
        boolean hasDetail = (what == What.IDENTIFIER || what == What.CAVEAT) && !more.isEmpty();
        List<String> rest = hasDetail ? more.subList(1, more.size()) : more;
        Optional<String> detail =
                hasDetail ? Optional.of(more.get(0)).filter(word -> !word.isEmpty()) : Optional.empty();
        boolean isLanguage = rest.isEmpty()
                || (rest.size() == 1 && what.speaks() && rest.get(0).matches(LANGUAGE));
        boolean isNamed = what != What.IDENTIFIER || detail.isPresent();
        return isLanguage && isNamed
                ? Optional.of(new Destination(what, detail, rest.stream().findFirst()))
                : Optional.empty();
    }

    /** As it is spelled. */
    public String spelled() {
        String scheme = detail.map(word -> ":" + word).orElse(what == What.CAVEAT && language.isPresent() ? ":" : "");
        return what.word() + scheme + language.map(tag -> ":" + tag).orElse("");
    }
}
