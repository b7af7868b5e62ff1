package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Part;
import org.caveat.model.Agent;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;

/** Shows the caveats of one photograph. */
public final class CaveatViews {
    private final Destinations destinations;
    private final PublishedPhotograph photograph;
    private final Places places;
    private final EvidenceViews evidence;
    private final ExportWords words;
    private final CaveatTexts texts;
    private final BeyondWords beyond;
    private final Tongue tongue;

    public CaveatViews(Destinations destinations, PublishedPhotograph photograph, Places places, PageWords words) {
        this.destinations = destinations;
        this.photograph = photograph;
        this.places = places;
        this.evidence = new EvidenceViews(destinations, photograph, words);
        this.words = words.labels();
        this.texts = words.texts();
        this.beyond = words.beyond();
        this.tongue = words.tongue();
    }

    public CaveatView of(Caveat caveat) {
        return new CaveatView(
                caveat.id(),
                places.anchor(caveat.id()).orElse(""),
                KindView.of(caveat.kind(), destinations, words),
                tongue.spoken(texts.of(caveat)),
                new CaveatView.Subject(places.number(caveat).orElse(null), facts(caveat)),
                standing(caveat),
                sources(caveat),
                discussion(caveat.id()));
    }

    private List<CaveatView.Aspect> facts(Caveat caveat) {
        List<CaveatView.Aspect> facts = new ArrayList<>();
        caveat.when().map(words::date).map(CaveatViews::plain).ifPresent(facts::add);
        caveat.place().map(this::place).map(CaveatViews::plain).ifPresent(facts::add);
        caveat.about().stream().map(this::about).forEach(facts::add);
        caveat.beyond().map(beyond::of).map(CaveatViews::plain).ifPresent(facts::add);
        photograph
                .holding()
                .part(caveat)
                .map(this::file)
                .map(CaveatViews::plain)
                .ifPresent(facts::add);
        caveat.page().ifPresent(page -> facts.add(plain(words.get("on-page", page))));
        if (caveat.region().filter(Region.Unread.class::isInstance).isPresent()) {
            facts.add(plain(words.get("region-unread")));
        }
        return facts;
    }

    private String file(Part part) {
        return words.get(part.isVerso() ? "on-verso" : "on-file", part.fileName());
    }

    private static CaveatView.Aspect plain(String words) {
        return new CaveatView.Aspect(words, null);
    }

    private String place(Name place) {
        return place.certainty()
                .filter(certainty -> !certainty.equals(Certainty.CERTAIN))
                .map(certainty -> words.get("name-with-certainty", place.value(), words.certainty(certainty)))
                .orElse(place.value());
    }

    private CaveatView.Aspect about(String id) {
        Optional<Person> person = photograph.state().photograph().person(id);
        String name = person.map(Person::name).map(Name::value).orElse(id);
        Optional<String> page = person.flatMap(one -> destinations.person(photograph, one));
        return new CaveatView.Aspect(words.get("about-persons", name), page.orElse(null));
    }

    private CaveatView.Standing standing(Caveat caveat) {
        Optional<Certainty> certainty = caveat.certainty();
        return new CaveatView.Standing(
                certainty.map(Certainty::key).orElse(""),
                certainty.map(words::certainty).orElseGet(() -> words.get("certainty-not-said")),
                certainty
                        .filter(Certainty::isKnown)
                        .map(known -> "sign-" + known.key())
                        .orElse(null),
                caveat.status().key(),
                new Pills(words).of(caveat.statement(), Status.DRAFT),
                caveat.stands() ? null : withdrawal(caveat));
    }

    private CaveatView.Withdrawal withdrawal(Caveat caveat) {
        String reason = caveat.statement().get(StatementFields.REASON).orElseGet(() -> words.get("no-reason"));
        Optional<String> replacement =
                caveat.statement().get(StatementFields.REPLACED_BY).flatMap(places::anchor);
        return new CaveatView.Withdrawal(reason, replacement.orElse(null));
    }

    private CaveatView.Sources sources(Caveat caveat) {
        List<Evidence> supporting =
                caveat.evidence().stream().filter(source -> !source.disputes()).toList();
        List<Evidence> disputing =
                caveat.evidence().stream().filter(Evidence::disputes).toList();
        return new CaveatView.Sources(
                caveat.isUnsourced(), caveat.isNotKnown(), evidence.of(supporting), evidence.of(disputing));
    }

    /** Replies to a statement, and to those replies. */
    private List<CaveatView.Reply> discussion(String id) {
        List<CaveatView.Reply> replies = new ArrayList<>();
        for (Statement reply : photograph.state().statements()) {
            boolean isTo = reply.isReply()
                    && !reply.id().equals(id)
                    && reply.get(StatementFields.TARGET).map(Target::source).equals(Optional.of(id));
            if (isTo) {
                String author =
                        reply.get(StatementFields.CREATOR).map(Agent::name).orElse("");
                replies.add(new CaveatView.Reply(tongue.spoken(reply.texts()), author));
                replies.addAll(discussion(reply.id()));
            }
        }
        return replies;
    }
}
