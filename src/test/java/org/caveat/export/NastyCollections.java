package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.caveat.model.Text;

/** Collections in which everything is said that could break an export. */
public final class NastyCollections {
    private static final List<String> NASTY = List.of(
            "</script><script>alert(1)</script>",
            "<!--",
            "]]>",
            "<b>bold</b> & \"quoted\" 'too'",
            "=HYPERLINK(\"http://example.invalid\")",
            "+1",
            "-1+2",
            "@SUM(A1)",
            "\tx",
            "'=1",
            "a,b;c\r\nd\n\ne",
            "\"",
            "\"\"",
            "\\",
            "\\n",
            "%s %25 &amp; &#0; ${x}",
            "שלום עולם",
            "مرحبا \u202Ebidi",
            "日本語",
            "e\u0301\u0308",
            "\u0000\u0007\u001B[31m",
            "\uFFFE\uFDD0\u0085",
            "👩‍🔬🏳️‍🌈",
            "{{7*7}}",
            "a".repeat(300),
            "Who stood here? ".repeat(313),
            "half of \uD83D a pair, and \uDC00 another",
            "\0",
            "\uFF1D1+1",
            "\uFEFF=1+1",
            "' OR 1=1 --",
            "\u202Egnp.exe\u2066\u2069",
            "café, Ελλάδα, Київ, ł ø đ ß æ",
            "one two",
            "javascript:alert(1)");

    private static final String PERSON = Given.id(98);

    private NastyCollections() {}

    static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40).filter(text -> text.codePoints()
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(NASTY)), Tuple.of(1, any));
    }

    public static Arbitrary<CollectionOnDisk> collections() {
        Arbitrary<List<List<Statement>>> photographs =
                caveats().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        photographs, fileNames().list().uniqueElements().ofSize(3))
                .as(NastyCollections::collection);
    }

    private static CollectionOnDisk collection(List<List<Statement>> photographs, List<String> names) {
        List<Holding> holdings = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < photographs.size(); i++) {
            List<Statement> numbered = new ArrayList<>();
            for (Statement statement : photographs.get(i)) {
                numbered.add(new Statement(Given.id(++number), statement.said()));
            }
            holdings.add(photograph(names.get(i), numbered, 9_000 + 10 * i));
        }
        return Given.collection(holdings);
    }

    /** A photograph with a person in it and one without a place in it, and with all that is not to be published unasked. */
    private static Holding photograph(String file, List<Statement> statements, int number) {
        AnnotatedPhotograph state = Given.bare(file).withItems(statements);
        List<Person> persons = List.of(
                new Person(
                        PERSON,
                        Name.of("<i>Anna</i> \"the first\""),
                        Optional.of(new Region.Rectangle(900, 700, 5_000, 5_000))),
                Person.named(Given.id(99), "=Anna"));
        state = state.with(state.photograph().with(PhotographFields.PERSON, persons));
        return Withheld.around(Given.holding(file, state), number);
    }

    private static Arbitrary<String> fileNames() {
        return Arbitraries.of(
                "plain.jpg",
                "\"quoted\".jpg",
                "<b>.jpg",
                "100%25.jpg",
                "two\nlines.jpg",
                "a b.jpg",
                "ж.jpg",
                "box/a:b.jpg",
                "#?.jpg",
                "'.jpg",
                "&amp;.jpg");
    }

    private static Arbitrary<Statement> caveats() {
        List<Kind> all = new ArrayList<>(Kind.KNOWN);
        all.addAll(List.of(new Kind("ours-own"), new Kind("comment"), new Kind("<b>&")));
        Arbitrary<Kind> kinds = Arbitraries.of(all);
        Arbitrary<Optional<Certainty>> certainties = Arbitraries.of(
                        "certain", "probable", "possible", "doubtful", "unknown", "hearsay", "=\"<")
                .map(Certainty::new)
                .optional();
        return Combinators.combine(kinds, bodies(), certainties, evidence(), targets(), standing())
                .as((kind, bodies, certainty, evidence, target, standing) -> standing.with(
                                StatementFields.KIND, kind.key())
                        .with(StatementFields.BODY, bodies)
                        .with(StatementFields.CERTAINTY, certainty)
                        .with(StatementFields.EVIDENCE, evidence)
                        .with(StatementFields.TARGET, Optional.of(target)))
                .map(Withheld::marked);
    }

    private static Arbitrary<Statement> standing() {
        Statement plain = Given.caveat(0, Kind.AFTER, "");
        Arbitrary<Statement> beyond = Arbitraries.of("left", "right", "top", "bottom", "camera", "=</svg>")
                .map(edge -> plain.with(
                        StatementFields.BEYOND, Optional.of(new Beyond(edge, Optional.of(90_000), Foreign.NONE))));
        return Arbitraries.frequencyOf(Tuple.of(3, standings(plain)), Tuple.of(1, beyond));
    }

    private static Arbitrary<Statement> standings(Statement plain) {
        return Arbitraries.of(
                plain,
                plain.with(StatementFields.LEAD, true),
                plain.with(StatementFields.STATUS, Optional.of(Status.DRAFT)),
                plain.with(StatementFields.STATUS, Optional.empty()),
                plain.with(StatementFields.STATUS, Optional.of(new Status("contested"))),
                plain.with(StatementFields.ABOUT, List.of(PERSON, Given.id(97))),
                plain.with(StatementFields.PLACE, Optional.of(Name.of("@Torgau"))),
                plain.with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN)),
                plain.with(StatementFields.PRIVATE, true),
                plain.with(StatementFields.WHEN, Optional.of("1945-05~/..")),
                plain.with(StatementFields.WHEN, Optional.of("</svg>")),
                plain.with(StatementFields.BEYOND, Optional.of(Beyond.of("camera"))));
    }

    private static Arbitrary<List<Body>> bodies() {
        Arbitrary<String> languages = Arbitraries.of("", "de", "he", "ar", "zh-Hant", "ja", "ru", "el", "es-419");
        return languages.list().uniqueElements().ofMaxSize(3).flatMap(tags -> texts().list()
                .ofSize(tags.size())
                .map(values -> java.util.stream.IntStream.range(0, tags.size())
                        .mapToObj(i -> Body.of(tags.get(i), values.get(i)))
                        .toList()));
    }

    private static Arbitrary<List<Evidence>> evidence() {
        Arbitrary<Stance> stances = Arbitraries.of("asserts", "corroborates", "qualifies", "disputes", "mentions")
                .map(Stance::new);
        Arbitrary<Source> sources = Combinators.combine(texts(), texts().optional(), texts().optional())
                .as((citation, locator, identifier) -> new Source(citation, identifier, locator, Optional.empty()));
        Arbitrary<List<Text>> notes =
                texts().map(value -> Text.of("he", value)).list().ofMaxSize(1);
        Arbitrary<Optional<String>> days =
                Arbitraries.of("2026", "2026-11-25", "=yesterday", "<i>").optional();
        return Combinators.combine(stances, sources, texts().optional(), notes, days)
                .as((stance, source, quote, note, day) -> new Evidence(stance, source, quote, note, day, Foreign.NONE))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Target> targets() {
        Target whole = Target.whole("a.jpg");
        return Arbitraries.of(
                whole,
                whole.at(Optional.of(new Region.Rectangle(10, 10, 200, 100))),
                whole.at(Optional.of(new Region.Rectangle(5, 5, 1, 1))),
                whole.at(Optional.of(new Region.Rectangle(-50, -40, 5_000, 4_000))),
                whole.at(Optional.of(new Region.Polygon(
                        "M1 1L9 1L9 9Z",
                        List.of(new Region.Point(1, 1), new Region.Point(9, 1), new Region.Point(9, 9))))),
                whole.at(Optional.of(new Region.Unread("{\"type\":\"\\u003cb>\"}"))),
                whole.at(Optional.of(new Region.Unread(
                        "{\"type\":\"SvgSelector\",\"value\":\"<svg><ellipse cx='9' cy='9' rx='5' ry='3'/></svg>\"}"))),
                whole.on(Optional.of(3)));
    }
}
