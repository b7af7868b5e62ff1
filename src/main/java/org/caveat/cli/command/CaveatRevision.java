package org.caveat.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.cli.command.CaveatOptions.SourceOptions;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.edit.CiteEvidence;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.MakeLead;
import org.caveat.edit.ReviseShort;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.ReviseStatus;
import org.caveat.edit.ReviseTarget;
import org.caveat.edit.ReviseText;
import org.caveat.model.Beyond;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;

/** What the options ask to be said of a caveat, new or old. */
final class CaveatRevision {
    private final Given given;
    private final CaveatOptions options;
    private final Hand hand;
    private final Wish<Region.Rectangle> region;
    private final Wish<Beyond> beyond;
    private final Wish<Integer> page;
    private final Wish<String> when;
    private final Wish<Certainty> certainty;
    private final Optional<Status> status;

    /** Reads the options, and refuses what can be said of no caveat. */
    CaveatRevision(Desk desk, CaveatOptions options, Hand hand) throws Refusal {
        this.given = Given.at(desk);
        this.options = options;
        this.hand = hand;
        if (options.region.isPresent() && options.beyond.isPresent()) {
            throw desk.wrongUsage("cli.either", "--region", "--beyond");
        }
        region = Wish.of(options.region, given.regions()::rectangle);
        beyond = Wish.of(options.beyond, given.regions()::beyond);
        page = Wish.of(options.page, given.regions()::page);
        when = Wish.of(options.when, text -> given.dates().edtf("--when", text));
        certainty = Wish.of(options.certainty, given.words()::certainty);
        status =
                options.status.isPresent() ? Optional.of(given.words().status(options.status.get())) : Optional.empty();
        if (options.language.isPresent()) {
            given.texts().language(options.language.get());
        }
        for (SourceOptions source : options.sources()) {
            given.texts().words("--source", source.citation);
        }
    }

    /**
     * The edits of one caveat.
     *
     * @param language of the texts, where none was given
     */
    List<Edit> of(String id, Holding photograph, CollectionDescription collection, String language) throws Refusal {
        List<Edit> edits = new ArrayList<>();
        if (options.kind.isPresent()) {
            String kind = given.words().kind(options.kind.get(), collection).key();
            edits.add(new ReviseStatement<>(id, StatementFields.KIND, kind, hand));
        }
        String tongue = options.language.orElse(language);
        options.text.ifPresent(text -> edits.add(new ReviseText(id, tongue, text, hand)));
        options.inShort.ifPresent(text -> edits.add(new ReviseShort(id, tongue, text, hand)));
        edits.addAll(whereabouts(id, photograph));
        if (!options.about.isEmpty()) {
            List<String> names =
                    options.about.stream().filter(name -> !name.isBlank()).toList();
            List<String> persons = given.caveats().persons(photograph, names);
            edits.add(new ReviseStatement<>(id, StatementFields.ABOUT, persons, hand));
        }
        say(edits, id, StatementFields.WHEN, when);
        say(edits, id, StatementFields.PLACE, Wish.of(options.place, Name::of));
        say(edits, id, StatementFields.CERTAINTY, certainty);
        edits.addAll(standing(id));
        return edits;
    }

    private List<Edit> whereabouts(String id, Holding photograph) throws Refusal {
        List<Edit> edits = new ArrayList<>();
        if (page.given()) {
            edits.add(new ReviseTarget.ToPage(id, page.value(), hand));
        }
        if (region.given()) {
            Optional<Region> there = Optional.empty();
            if (region.value().isPresent()) {
                Optional<Integer> on = page.given() ? page.value() : present(id, photograph);
                there = Optional.of(
                        given.regions().within(photograph, region.value().get(), on));
            }
            edits.add(new ReviseTarget.ToRegion(id, there, hand));
        }
        if (beyond.given()) {
            Optional<Beyond> mark = Optional.empty();
            if (beyond.value().isPresent()) {
                mark = Optional.of(
                        given.regions().along(photograph, beyond.value().get()));
            }
            edits.add(new ReviseTarget.ToBeyond(id, mark, hand));
        }
        return edits;
    }

    /** The page it is on already. */
    private static Optional<Integer> present(String id, Holding photograph) {
        return photograph.state().caveat(id).flatMap(Caveat::page);
    }

    private List<Edit> standing(String id) {
        List<Edit> edits = new ArrayList<>();
        status.ifPresent(word -> edits.add(new ReviseStatus(id, word, hand)));
        options.lead.ifPresent(leads -> edits.add(new MakeLead(id, leads)));
        options.isPrivate.ifPresent(
                hidden -> edits.add(new ReviseStatement<>(id, StatementFields.PRIVATE, hidden, hand)));
        for (SourceOptions source : options.sources()) {
            Source work = new Source(
                    source.citation, Optional.empty(), Optional.ofNullable(source.locator), Optional.empty());
            edits.add(new CiteEvidence(id, Evidence.of(Stance.ASSERTS, work), hand));
        }
        return edits;
    }

    private <T> void say(List<Edit> edits, String id, Field<Optional<T>> field, Wish<T> wish) {
        if (wish.given()) {
            edits.add(new ReviseStatement<>(id, field, wish.value(), hand));
        }
    }
}
