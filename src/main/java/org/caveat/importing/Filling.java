package org.caveat.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.Several;
import org.caveat.importing.Difference.Effect;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.text.Messages;

/** Fills one photograph with what comes in about it. */
final class Filling {
    /** What curators say of the thing; the facts of its file are never taken over. */
    private static final List<Field<?>> OF_THE_THING = List.of(
            PhotographFields.TITLE,
            PhotographFields.ALT_TEXT,
            PhotographFields.DATE,
            PhotographFields.MAKER,
            PhotographFields.PLACE,
            PhotographFields.KEYWORD,
            PhotographFields.IDENTIFIER,
            PhotographFields.REPOSITORY,
            PhotographFields.MEDIUM,
            PhotographFields.DIGITAL_SOURCE_TYPE,
            PhotographFields.RIGHTS,
            PhotographFields.LABEL);

    private final Holding photograph;
    private final AnnotatedPhotograph before;
    private final Coming coming;
    private final Terms terms;
    private final Hand by;
    private final Told told;
    private final Meetings meetings;
    private final List<Edit> edits = new ArrayList<>();

    Filling(Holding photograph, Coming coming, Terms terms, Hand by, Messages messages) {
        this.photograph = photograph;
        this.before = photograph.state();
        this.coming = coming;
        this.terms = terms;
        this.by = by;
        this.told = new Told(photograph.file(), messages);
        this.meetings = new Meetings(terms, coming.isWhole());
    }

    Incoming incoming() {
        OF_THE_THING.forEach(this::field);
        SamePersons persons = new SamePersons(
                before.photograph().persons(),
                coming.state().photograph().persons(),
                coming.isWhole(),
                terms.replaces());
        persons(persons.joined());
        edits.addAll(new FillingStatements(photograph, coming, terms, by, told, persons).edits());
        return new Incoming(photograph, new Several(edits), told.differences());
    }

    private <T> void field(Field<T> field) {
        T there = before.photograph().get(field);
        T arriving = coming.state().photograph().get(field);
        if (arriving.equals(field.nothing())) {
            return;
        }
        Optional<Met<T>> met = meetings.meet(field, there, arriving);
        if (met.isEmpty() || met.get().effect().isEmpty()) {
            return;
        }
        Effect effect = met.get().effect().get();
        if (effect != Effect.KEPT) {
            edits.add(new Put<>(Place.PHOTOGRAPH, field, met.get().value()));
        }
        told.field(
                field,
                effect,
                there,
                effect == Effect.KEPT ? arriving : met.get().value());
    }

    private void persons(List<Person> joined) {
        List<Person> there = before.photograph().persons();
        if (!joined.equals(there)) {
            edits.add(new Put<>(Place.PHOTOGRAPH, PhotographFields.PERSON, joined));
            told.field(PhotographFields.PERSON, there.isEmpty() ? Effect.ADDED : Effect.JOINED, there, joined);
        }
    }
}
