package org.caveat.ui.inspector.caveats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Discussion;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Person;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Languages;

/**
 * The words on the cards.
 *
 * @param own the kinds of the collection's own
 * @param language BCP 47: in which texts are shown first
 */
public record CardWords(Messages messages, Words words, List<OwnKind> own, String language) {

    /** The kinds that can be chosen: the nine, and the collection's own. */
    public List<Kind> kinds() {
        return Stream.concat(
                        Kind.KNOWN.stream(), own.stream().map(OwnKind::name).map(Kind::new))
                .toList();
    }

    /** The cards of a photograph in their order; numbers follow the cards. */
    List<CardFace> cards(Holding photograph) {
        AnnotatedPhotograph state = photograph.state();
        List<CardFace> cards = new ArrayList<>();
        int number = 0;
        for (Caveat caveat : state.caveatsInOrder()) {
            boolean marked = caveat.stands()
                    && (caveat.region().isPresent() || caveat.beyond().isPresent());
            cards.add(card(caveat, marked ? Optional.of(++number) : Optional.empty(), photograph));
        }
        return List.copyOf(cards);
    }

    private CardFace card(Caveat caveat, Optional<Integer> number, Holding photograph) {
        AnnotatedPhotograph state = photograph.state();
        return new CardFace(
                caveat,
                number,
                words.kind(caveat.kind(), own),
                caveat.about().stream()
                        .flatMap(id -> state.photograph().person(id).stream())
                        .toList(),
                text(caveat),
                new CardFace.Line(
                        caveat.certainty().map(words::certainty).orElse(""),
                        caveat.when().map(words::date).orElse(""),
                        surface(caveat, photograph),
                        sources(caveat)),
                sides(caveat),
                caveat.stands() ? Optional.empty() : Optional.of(withdrawn(caveat, state)),
                Discussion.of(state, caveat.id()));
    }

    /** On which of the pictures of the thing it lies, where that is not the leading one. */
    private String surface(Caveat caveat, Holding photograph) {
        Optional<String> file = photograph
                .part(caveat)
                .map(part -> messages.get(part.isVerso() ? "caveats.on-verso" : "caveats.on-file", part.fileName()));
        Optional<String> page = caveat.page().map(number -> messages.get("caveats.on-page", number));
        return Stream.concat(file.stream(), page.stream()).collect(Collectors.joining(", "));
    }

    private CardFace.Said text(Caveat caveat) {
        List<Text> texts = caveat.texts();
        Optional<Text> best = Text.best(texts, language);
        if (best.isEmpty()) {
            String nothing = messages.get(caveat.isNotKnown() ? "caveats.no-words-not-known" : "caveats.no-words");
            return new CardFace.Said(language, nothing, List.of());
        }
        List<String> others = texts.stream()
                .filter(text -> !text.equals(best.get()))
                .map(text -> Languages.name(text.language(), messages.locale()))
                .toList();
        return new CardFace.Said(best.get().language(), best.get().value(), others);
    }

    /** How many sources it has, or that it has none; of what is not known, where one looked. */
    public String sources(Caveat caveat) {
        int count = caveat.evidence().size();
        if (caveat.isNotKnown()) {
            return count == 0 ? messages.get("caveats.looked-nowhere") : messages.get("caveats.looked", count);
        }
        return caveat.isUnsourced() ? messages.get("caveats.no-source") : messages.get("caveats.sources", count);
    }

    private static Optional<CardFace.Sides> sides(Caveat caveat) {
        if (!caveat.isDisputed()) {
            return Optional.empty();
        }
        List<Evidence> disputing =
                caveat.evidence().stream().filter(Evidence::disputes).toList();
        List<Evidence> carrying = caveat.evidence().stream()
                .filter(evidence -> !evidence.disputes())
                .toList();
        return Optional.of(new CardFace.Sides(carrying, disputing));
    }

    private String withdrawn(Caveat caveat, AnnotatedPhotograph state) {
        String reason = caveat.statement().get(StatementFields.REASON).orElse("");
        Optional<String> replaced = caveat.statement()
                .get(StatementFields.REPLACED_BY)
                .flatMap(state::caveat)
                .map(this::inBrief);
        return replaced.map(by -> messages.get("caveats.withdrawn-replaced", reason, by))
                .orElseGet(() -> messages.get("caveats.withdrawn-because", reason));
    }

    /** A caveat in a few words: its short form, else its text. */
    String inBrief(Caveat caveat) {
        return Text.best(caveat.shortTexts(), language)
                .or(() -> Text.best(caveat.texts(), language))
                .map(Text::value)
                .orElseGet(() -> words.kind(caveat.kind(), own));
    }

    /** A caveat in its own words. */
    public String inFull(Caveat caveat) {
        return text(caveat).words();
    }

    /** What a source says: its own words, else our note of them; empty where neither is given. */
    Optional<String> finding(Evidence evidence) {
        return evidence.quote()
                .map(quote -> messages.get("caveats.quotation", quote))
                .or(() -> Text.best(evidence.notes(), language).map(Text::value));
    }

    /** Where it can be looked up: what, and on a line of its own where in it. */
    String source(Evidence evidence) {
        String citation = evidence.source().citation();
        return evidence.source()
                .locator()
                .map(locator -> citation + "\n" + locator)
                .orElse(citation);
    }

    /** What somebody whom a caveat is about is called. */
    String name(Person person) {
        return person.name().value().isBlank()
                ? messages.get("caveats.person-not-named")
                : person.name().value();
    }

    /** A card in sentences, for who cannot see it: <i>Caveat, After the instant, disputed, 2 sources. …</i> */
    String aloud(CardFace face) {
        String more = Stream.of(
                        face.line().certainty(), face.line().date(), face.line().surface(), face.discussed(this))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        Stream<String> said = Stream.concat(
                face.about().stream().map(person -> messages.get("caveats.about-person", name(person))),
                Stream.of(capital(more), face.withdrawn().orElse("")));
        return Stream.concat(
                        Stream.of(
                                messages.get("caveats.aloud", standing(face)),
                                face.text().words()),
                        said)
                .filter(words -> !words.isBlank())
                .map(part -> part.endsWith(".") ? part.substring(0, part.length() - 1) : part)
                .collect(Collectors.joining(". ", "", "."));
    }

    private String capital(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(messages.locale()) + words.substring(first);
    }

    /** Of which kind it is, and how it stands. */
    private String standing(CardFace face) {
        Stream<String> lead = face.caveat().isLead() ? Stream.of(messages.get("caveats.aloud-lead")) : Stream.of();
        Stream<String> dispute =
                face.sides().isPresent() ? Stream.of(messages.get("caveats.aloud-disputed")) : Stream.of();
        Stream<String> number = face.number().map(region -> messages.get("caveats.aloud-region", region)).stream();
        return Stream.of(
                        Stream.of(face.label()),
                        lead,
                        dispute,
                        Stream.of(face.line().sources()),
                        number)
                .flatMap(parts -> parts)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
