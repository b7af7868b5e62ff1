package org.caveat.edit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.ForeignItem;
import org.caveat.model.Identifier;
import org.caveat.model.Item;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** Photographs about which much is said, some of it not understood, and edits of them: few ids, so that they meet. */
public final class SomeEdits extends DomainContextBase {
    private static final List<String> IDS = List.of("urn:uuid:1", "urn:uuid:2", "urn:uuid:3");
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-20T09:15:00Z"));

    @Provide
    Arbitrary<AnnotatedPhotograph> photographs() {
        Arbitrary<List<Item>> items = statements()
                .list()
                .uniqueElements(item -> item instanceof Statement statement ? statement.id() : item)
                .ofMaxSize(3)
                .map(List::copyOf);
        return Combinators.combine(photograph(), items, foreign())
                .as((photograph, all, page) ->
                        new AnnotatedPhotograph(Said.NOTHING.with(page), photograph, all, List.of()));
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Arbitraries.oneOf(ofCaption(), ofCaveat(), ofTarget())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(Several::new);
    }

    private static Arbitrary<Photograph> photograph() {
        Arbitrary<List<Title>> titles = texts().map(all -> all.stream()
                .map(text -> new Title(text, Optional.of("devised")))
                .toList());
        Arbitrary<Optional<Taken>> dates =
                Arbitraries.of("1945", "1945-04~").map(Taken::on).optional();
        Arbitrary<List<Person>> persons = words().map(name -> Person.named("urn:uuid:" + name, name))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(titles, dates, persons, foreign())
                .as((title, date, shown, rest) -> new Photograph(Said.NOTHING
                        .with(PhotographFields.FILE_NAME, "a: b.jpg")
                        .with(PhotographFields.WIDTH, Optional.of(20))
                        .with(PhotographFields.HEIGHT, Optional.of(15))
                        .with(PhotographFields.TITLE, title)
                        .with(PhotographFields.DATE, date)
                        .with(PhotographFields.PERSON, shown)
                        .with(rest)));
    }

    private static Arbitrary<Item> statements() {
        Arbitrary<String> kinds = Arbitraries.of("caption", "original-caption", "after", "identity", "of-their-own");
        Arbitrary<List<Body>> bodies = texts().map(all -> all.stream()
                .map(text -> new Body(text, Optional.empty(), Optional.empty()))
                .toList());
        Arbitrary<Item> ours = Combinators.combine(ids(), kinds, bodies, foreign(), Arbitraries.of(true, false))
                .as((id, kind, body, rest, leads) -> new Statement(
                        id,
                        Said.NOTHING
                                .with(StatementFields.KIND, kind)
                                .with(StatementFields.BODY, body)
                                .with(StatementFields.LEAD, leads)
                                .with(rest)));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, ours),
                net.jqwik.api.Tuple.of(1, words().map(word -> new ForeignItem("{\"x\": \"" + word + "\"}"))));
    }

    private static Arbitrary<Edit> ofCaption() {
        Arbitrary<Listing> how = Arbitraries.of(Listing.values());
        Arbitrary<List<String>> names = words().list().ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(languages(), maybeBlank()).as(SetHeadline::new),
                Combinators.combine(
                                languages().optional(),
                                Arbitraries.of("formal", "caption").optional())
                        .as(SetTitleOrigin::new),
                Combinators.combine(languages(), maybeBlank()).as(SetAltText::new),
                Combinators.combine(Arbitraries.of("caption", "original-caption"), languages(), maybeBlank())
                        .as((kind, language, words) -> new DescribeIn(kind, language, words, HAND)),
                Arbitraries.of("1945", "1871/1873", "").map(SetInstant::new),
                maybeBlank().map(SetInstantBasis::new),
                Combinators.combine(names, how).as((all, in) -> new SetNames(PhotographFields.PLACE, all, in)),
                Combinators.combine(names, how)
                        .as((all, in) -> new SetIdentifiers(
                                all.stream()
                                        .map(name -> Identifier.of("accession", name))
                                        .toList(),
                                in)),
                Combinators.combine(names, how)
                        .as((all, in) -> new SetPersons(
                                all.stream()
                                        .map(name -> Person.named("urn:uuid:new-" + name, name))
                                        .toList(),
                                in)));
    }

    private static Arbitrary<Edit> ofCaveat() {
        return Arbitraries.oneOf(
                Combinators.combine(newIds(), Arbitraries.of(true, false))
                        .as((id, leads) ->
                                new AddCaveat(id, Kind.AFTER, Said.NOTHING.with(StatementFields.LEAD, leads), HAND)),
                Combinators.combine(ids(), Arbitraries.of(Certainty.KNOWN))
                        .as((id, certainty) ->
                                new ReviseStatement<>(id, StatementFields.CERTAINTY, Optional.of(certainty), HAND)),
                Combinators.combine(ids(), languages(), maybeBlank())
                        .as((id, language, words) -> new ReviseText(id, language, words, HAND)),
                Combinators.combine(ids(), languages(), maybeBlank())
                        .as((id, language, words) -> new ReviseShort(id, language, words, HAND)),
                Combinators.combine(ids(), Arbitraries.of(Status.DRAFT, Status.REVIEWED))
                        .as((id, status) -> new ReviseStatus(id, status, HAND)),
                Combinators.combine(ids(), Arbitraries.of(Stance.KNOWN), words())
                        .as((id, stance, work) -> new CiteEvidence(id, Evidence.of(stance, Source.of(work)), HAND)),
                Combinators.combine(ids(), words(), ids().optional())
                        .as((id, reason, other) -> new WithdrawCaveat(id, reason, other, HAND)),
                Combinators.combine(Arbitraries.of("urn:uuid:remark-1", "urn:uuid:remark-2"), ids(), maybeBlank())
                        .as((id, discussed, words) -> new Remark(id, discussed, "en", words, HAND)),
                Combinators.combine(ids(), Arbitraries.of(true, false)).as(MakeLead::new),
                ids().map(RemoveStatement::new));
    }

    private static Arbitrary<Edit> ofTarget() {
        Arbitrary<Optional<Region>> regions = Arbitraries.<Region>of(
                        new Region.Rectangle(1, 2, 3, 4), new Region.Unread("{}"))
                .optional();
        return Arbitraries.oneOf(
                Combinators.combine(ids(), regions).as((id, region) -> new ReviseTarget.ToRegion(id, region, HAND)),
                Combinators.combine(
                                ids(),
                                Arbitraries.of("left", "camera").map(Beyond::of).optional())
                        .as((id, beyond) -> new ReviseTarget.ToBeyond(id, beyond, HAND)),
                Combinators.combine(ids(), Arbitraries.integers().between(1, 9).optional())
                        .as((id, page) -> new ReviseTarget.ToPage(id, page, HAND)),
                Arbitraries.of(new PictureFacts(9, 40, 30, 1), new PictureFacts(9, 8, 6, 6))
                        .flatMap(picture ->
                                Arbitraries.<Edit>of(new ScaleRegions(picture, HAND), new KeepRegions(picture))),
                Combinators.combine(ids(), words())
                        .as((id, place) ->
                                new ReviseStatement<>(id, StatementFields.PLACE, Optional.of(Name.of(place)), HAND)));
    }

    private static Arbitrary<List<Text>> texts() {
        return Combinators.combine(languages(), words(), foreign())
                .as(Text::new)
                .list()
                .uniqueElements(Text::language)
                .ofMaxSize(2);
    }

    /** Members that are not understood; some stand under a key of ours, with a value that is not of its type. */
    private static Arbitrary<Foreign> foreign() {
        return Arbitraries.maps(
                        Arbitraries.of("x:note", "caveat:place", "caveat:certainty", "caveat:altText", "target"),
                        Arbitraries.of("1.50", "{\"é\": null}", "[true]"))
                .ofMaxSize(2)
                .map((Map<String, String> members) -> Foreign.of(members));
    }

    /** Of caveats that are added: never the id of a statement that stood there, as {@link AddCaveat} asks. */
    private static Arbitrary<String> newIds() {
        return Arbitraries.of("urn:uuid:added-1", "urn:uuid:added-2");
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of(IDS);
    }

    private static Arbitrary<String> languages() {
        return Arbitraries.of("en", "de", "EN");
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "Ελλάδα", "not known");
    }

    private static Arbitrary<String> maybeBlank() {
        return Arbitraries.of("a", "b", "", " ");
    }
}
