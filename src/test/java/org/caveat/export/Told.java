package org.caveat.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Text;
import org.caveat.text.Messages;

/**
 * What is told of a caveat: that which no export may drop. Read from a collection, and from each export by a parser of
 * somebody else's; both must come to the same.
 */
public record Told(
        String id,
        String kind,
        NavigableSet<String> texts,
        String certainty,
        String status,
        boolean disputed,
        List<Source> evidence) {

    /** What is told of a source. */
    public record Source(
            String stance,
            String citation,
            String locator,
            String identifier,
            String quote,
            NavigableSet<String> notes,
            String accessed) {

        /** The same, with the day on which it was read told in another way. */
        Source readOn(String day) {
            return new Source(stance, citation, locator, identifier, quote, notes, day);
        }
    }

    /** Every caveat of a collection that stands and is public, by id. */
    public static List<Told> in(CollectionOnDisk collection) {
        return in(collection, caveat -> caveat.stands() && !caveat.isPrivate());
    }

    /** Every caveat of a collection, by id. */
    public static List<Told> everythingIn(CollectionOnDisk collection) {
        return in(collection, caveat -> true);
    }

    private static List<Told> in(CollectionOnDisk collection, Predicate<Caveat> wanted) {
        List<Told> told = new ArrayList<>();
        for (Holding holding : collection.holdings()) {
            holding.state().caveats().stream().filter(wanted).map(Told::of).forEach(told::add);
        }
        return sorted(told);
    }

    /** The same with each source told in another way. */
    Told citing(UnaryOperator<Source> otherwise) {
        List<Source> sources =
                evidence.stream().map(otherwise).sorted(bySpelling()).toList();
        return new Told(id, kind, texts, certainty, status, disputed, sources);
    }

    /** The same without some texts. */
    Told without(List<String> some) {
        NavigableSet<String> rest = new TreeSet<>(texts);
        some.forEach(rest::remove);
        return new Told(id, kind, rest, certainty, status, disputed, evidence);
    }

    private static Told of(Caveat caveat) {
        List<Text> texts = new CaveatTexts(Messages.english()).of(caveat);
        return new Told(
                caveat.id(),
                plain(caveat.kind().key()),
                set(texts.stream().map(Text::value).toList()),
                said(caveat.certainty().map(Certainty::key)),
                plain(caveat.status().key()),
                caveat.isDisputed(),
                caveat.evidence().stream().map(Told::of).sorted(bySpelling()).toList());
    }

    private static Source of(Evidence evidence) {
        return new Source(
                evidence.stance().key(),
                plain(evidence.source().citation()),
                said(evidence.source().locator()),
                said(evidence.source().identifier()),
                said(evidence.quote()),
                set(evidence.notes().stream().map(Text::value).toList()),
                said(evidence.accessed()));
    }

    static Comparator<Source> bySpelling() {
        return Comparator.comparing(Source::toString);
    }

    static List<Told> sorted(List<Told> told) {
        return told.stream().sorted(Comparator.comparing(Told::id)).toList();
    }

    static NavigableSet<String> set(List<String> texts) {
        NavigableSet<String> set = new TreeSet<>();
        texts.stream().map(Told::plain).filter(text -> !text.isBlank()).forEach(set::add);
        return set;
    }

    private static String said(Optional<String> text) {
        return text.map(Told::plain).filter(value -> !value.isBlank()).orElse("");
    }

    /**
     * A text without what formats may change: composed letters (Unicode, NFC), line ends (HTML, 13.2.3.5), and letters
     * that HTML has no place for.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String lines = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        lines.codePoints().map(Told::visible).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int visible(int point) {
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            return 0xFFFD; // half of a pair, for which UTF-8 has no bytes
        }
        if (point < ' ' && point != '\t' && point != '\n' && point != '\f') {
            return 0x2400 + point;
        }
        boolean none = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean control = point > 0x7F && point <= 0x9F;
        return point == 0x7F ? 0x2421 : none || control ? 0xFFFD : point;
    }
}
