package org.caveat.importing.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** Photographs about which much is said that tables can hold, in texts that tables can be broken with. */
final class SomePhotographs {
    private static final List<Region> REGIONS = List.of(
            new Region.Rectangle(1, 2, 30, 40),
            new Region.Rectangle(5, 5, 1, 1),
            Region.Polygon.of(List.of(new Region.Point(0, 0), new Region.Point(9, 0), new Region.Point(9, 9))));

    /** As tables hold languages: that of the collection, then the others by their names. */
    private static final Comparator<Text> IN_ORDER =
            Comparator.comparing((Text text) -> !text.language().equals("en")).thenComparing(Text::language);

    private SomePhotographs() {}

    /** What is said of the photograph called {@code a.jpg}. */
    static Arbitrary<AnnotatedPhotograph> all() {
        Arbitrary<List<Statement>> caveats = caveat().list().ofMaxSize(3);
        return Combinators.combine(photograph(), texts(), texts(), caveats)
                .as((photograph, caption, original, said) ->
                        Given.bare("a.jpg").with(photograph).withItems(statements(caption, original, said)));
    }

    private static List<Statement> statements(List<Text> caption, List<Text> original, List<Statement> caveats) {
        List<Statement> all = new ArrayList<>();
        if (!caption.isEmpty()) {
            all.add(Given.caption(1, "").with(StatementFields.BODY, bodies(caption)));
        }
        if (!original.isEmpty()) {
            all.add(Given.caption(2, "")
                    .with(StatementFields.KIND, Statement.ORIGINAL_CAPTION)
                    .with(StatementFields.BODY, bodies(original.subList(0, 1)))
                    .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.ASSERTS, Source.of("The verso.")))));
        }
        IntStream.range(0, caveats.size())
                .mapToObj(i -> new Statement(Given.id(10 + i), caveats.get(i).said()))
                .forEach(all::add);
        return all;
    }

    private static List<Body> bodies(List<Text> texts) {
        return texts.stream()
                .map(text -> new Body(text, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Arbitrary<Photograph> photograph() {
        Arbitrary<Optional<Taken>> dates = Arbitraries.of("1945", "1945-04~", "ca. 1945")
                .map(date -> new Taken(date, Optional.of("=so it says"), Optional.empty(), Foreign.NONE))
                .optional();
        return Combinators.combine(
                        texts(),
                        texts(),
                        dates,
                        names(),
                        names(),
                        words().list().ofMaxSize(2))
                .as((titles, alts, date, places, keywords, persons) -> Given.bare("a.jpg")
                        .photograph()
                        .with(
                                PhotographFields.TITLE,
                                titles.stream()
                                        .map(text -> new Title(text, Optional.of("devised")))
                                        .toList())
                        .with(PhotographFields.ALT_TEXT, alts)
                        .with(PhotographFields.DATE, date)
                        .with(PhotographFields.PLACE, places)
                        .with(PhotographFields.MAKER, keywords)
                        .with(
                                PhotographFields.KEYWORD,
                                keywords.stream()
                                        .map(name -> Name.of(name.value()))
                                        .toList())
                        .with(PhotographFields.IDENTIFIER, List.of(Identifier.of("accession", "007")))
                        .with(PhotographFields.PERSON, persons(persons)));
    }

    private static List<Person> persons(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Person(Given.id(50 + i), Name.of(names.get(i)), Optional.of(REGIONS.get(i))))
                .toList();
    }

    private static Arbitrary<Statement> caveat() {
        Arbitrary<String> kinds = Arbitraries.of("before", "identity", "of-their-own");
        Arbitrary<Optional<Region>> regions = Arbitraries.of(REGIONS).optional();
        Arbitrary<Optional<Certainty>> certainties =
                Arbitraries.of(Certainty.KNOWN).optional();
        return Combinators.combine(
                        kinds, texts(), regions, certainties, evidence().list().ofMaxSize(2), words())
                .as((kind, texts, region, certainty, evidence, place) -> Given.caveat(1, new Kind(kind), "")
                        .with(StatementFields.BODY, bodies(texts))
                        .with(
                                StatementFields.TARGET,
                                Optional.of(Target.whole("a.jpg").at(region)))
                        .with(StatementFields.CERTAINTY, certainty)
                        .with(StatementFields.EVIDENCE, evidence)
                        .with(StatementFields.ABOUT, region.isPresent() ? List.of(Given.id(50)) : List.of())
                        .with(StatementFields.PLACE, Optional.of(Name.of(place)))
                        .with(
                                StatementFields.BEYOND,
                                region.isPresent() ? Optional.empty() : Optional.of(Beyond.of("left"))));
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(Arbitraries.of(Stance.KNOWN), words(), words(), texts())
                .as((stance, citation, quote, notes) -> new Evidence(
                        stance, Source.of(citation), Optional.of(quote), notes, Optional.empty(), Foreign.NONE));
    }

    private static Arbitrary<List<Name>> names() {
        return Combinators.combine(words(), Arbitraries.of(Certainty.KNOWN).optional())
                .as((value, certainty) -> new Name(
                        value,
                        Optional.empty(),
                        List.of("http://example.invalid/1"),
                        certainty,
                        Optional.of("shown"),
                        Foreign.NONE))
                .list()
                .uniqueElements(Name::value)
                .ofMaxSize(2);
    }

    /** One text a language. */
    private static Arbitrary<List<Text>> texts() {
        return Combinators.combine(Arbitraries.of("en", "de", "id", "zh-Hant"), words())
                .as(Text::of)
                .list()
                .uniqueElements(Text::language)
                .ofMaxSize(2)
                .map(texts -> texts.stream().sorted(IN_ORDER).toList());
    }

    private static Arbitrary<String> words() {
        Arbitrary<String> nasty = Arbitraries.of(
                "=1+1",
                "'quoted",
                "''",
                "-",
                "+49",
                "@me",
                "a;b,c\td",
                "\"\"",
                "two\r\nlines",
                "\u22125",
                "007",
                "ж",
                "a | b",
                "|",
                "c ||");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '\u04FF')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(word -> !word.isBlank())
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC));
        return Arbitraries.oneOf(nasty, any);
    }
}
