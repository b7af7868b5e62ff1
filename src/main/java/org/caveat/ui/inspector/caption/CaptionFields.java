package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caveat.model.Agent;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Field;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.FieldDraft;

/** The caption's other fields: the instant, names, numbers, and what is said in one line. */
public final class CaptionFields {
    private static final FieldDraft<String, Optional<Agent>> HOLDERS_KIND = ofHolder(
            "caption.holder-kind", Agent::type, (kind, was) -> new Agent(was.name(), kind, was.id(), was.foreign()));
    private static final FieldDraft<String, Optional<Agent>> HOLDERS_ADDRESS = ofHolder(
            "caption.holder-address",
            was -> was.id().orElse(""),
            (address, was) -> new Agent(was.name(), was.type(), said(address), was.foreign()));

    private final Draft<TypedInstant> instant;
    private final Draft<List<Name>> places;
    private final Draft<List<Person>> persons;
    private final Draft<List<Name>> creators;
    private final Draft<List<Name>> keywords;
    private final Draft<List<Identifier>> identifiers;
    private final Draft<String> rights;
    private final Draft<String> medium;
    private final Draft<String> repository;
    private final Draft<String> repositoryKind;
    private final Draft<String> repositoryAddress;
    private final Draft<String> sourceType;
    private final Draft<List<CommunityLabel>> labels;

    CaptionFields(Drafts drafts) {
        instant = drafts.of(
                new FieldDraft<>("inspector.instant", PhotographFields.DATE, TypedInstant::of, TypedInstant::in),
                TypedInstant.NOTHING);
        places = drafts.of(FieldDraft.whole("inspector.places", PhotographFields.PLACE), List.of());
        persons = drafts.of(FieldDraft.whole("inspector.persons", PhotographFields.PERSON), List.of());
        creators = drafts.of(FieldDraft.whole("inspector.creators", PhotographFields.MAKER), List.of());
        keywords = drafts.of(FieldDraft.whole("inspector.keywords", PhotographFields.KEYWORD), List.of());
        identifiers = drafts.of(FieldDraft.whole("inspector.identifiers", PhotographFields.IDENTIFIER), List.of());
        rights = drafts.of(line("inspector.rights", PhotographFields.RIGHTS), "");
        medium = drafts.of(line("inspector.medium", PhotographFields.MEDIUM), "");
        sourceType = drafts.of(line("inspector.source-type", PhotographFields.DIGITAL_SOURCE_TYPE), "");
        repository = drafts.of(
                new FieldDraft<>(
                        "inspector.repository",
                        PhotographFields.REPOSITORY,
                        holder -> holder.map(Agent::name).orElse(""),
                        CaptionFields::held),
                "");
        repositoryKind = drafts.of(HOLDERS_KIND, "");
        repositoryAddress = drafts.of(HOLDERS_ADDRESS, "");
        labels = drafts.of(FieldDraft.whole("inspector.labels", PhotographFields.LABEL), List.of());
    }

    private static FieldDraft<String, Optional<String>> line(String name, Field<Optional<String>> field) {
        return new FieldDraft<>(name, field, said -> said.orElse(""), (typed, stood) -> said(typed));
    }

    private static Optional<String> said(String typed) {
        return Optional.of(typed).filter(words -> !words.isBlank());
    }

    /** What more is said of the holder, once there is one. */
    private static FieldDraft<String, Optional<Agent>> ofHolder(
            String name, Function<Agent, String> shown, BiFunction<String, Agent, Agent> said) {
        return new FieldDraft<>(
                name,
                PhotographFields.REPOSITORY,
                holder -> holder.map(shown).orElse(""),
                (typed, stood) -> stood.map(was -> said.apply(typed, was)));
    }

    private static Optional<Agent> held(String name, Optional<Agent> stood) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(stood.map(was -> new Agent(name, was.type(), was.id(), was.foreign()))
                .orElseGet(() -> Agent.organization(name)));
    }

    public Draft<TypedInstant> instant() {
        return instant;
    }

    public Draft<List<Name>> places() {
        return places;
    }

    public Draft<List<Person>> persons() {
        return persons;
    }

    public Draft<List<Name>> creators() {
        return creators;
    }

    public Draft<List<Name>> keywords() {
        return keywords;
    }

    public Draft<List<Identifier>> identifiers() {
        return identifiers;
    }

    /** An http URI. */
    public Draft<String> rights() {
        return rights;
    }

    public Draft<String> medium() {
        return medium;
    }

    public Draft<String> repository() {
        return repository;
    }

    /** Whether a person holds it or an organisation, as a sidecar spells it; empty where no holder is named. */
    public Draft<String> repositoryKind() {
        return repositoryKind;
    }

    /** The address by which the holder is known elsewhere. */
    public Draft<String> repositoryAddress() {
        return repositoryAddress;
    }

    /** A term of IPTC's NewsCodes, as a URI. */
    public Draft<String> sourceType() {
        return sourceType;
    }

    /** Labels of communities: shown exactly as they were given, and never typed. */
    public Draft<List<CommunityLabel>> labels() {
        return labels;
    }
}
