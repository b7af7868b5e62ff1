package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Certainty;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.PageFields;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Taken;
import org.caveat.model.Timestamp;
import org.jspecify.annotations.Nullable;

/** What is known of a photograph as a thing, in the order in which a catalogue tells it. */
public final class Facts {
    static final String PEOPLE = "people";

    private final Destinations destinations;
    private final PublishedPhotograph published;
    private final Photograph photograph;
    private final ExportWords words;
    private final Tongue tongue;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(PublishedPhotograph published, Destinations destinations, PageWords words) {
        this.destinations = destinations;
        this.published = published;
        this.photograph = published.state().photograph();
        this.words = words.labels();
        this.tongue = words.tongue();
    }

    public static List<Fact> of(
            PublishedPhotograph published, Destinations destinations, PageWords words, ExportOptions options) {
        Facts facts = new Facts(published, destinations, words);
        facts.picture();
        facts.thing();
        facts.file();
        if (options.carries(Extra.GPS)) {
            facts.position();
        }
        return List.copyOf(facts.facts);
    }

    private void picture() {
        add("creators", names(PhotographFields.MAKER));
        photograph.taken().ifPresent(this::instant);
        add("places", names(PhotographFields.PLACE));
        people();
        add("keywords", names(PhotographFields.KEYWORD));
    }

    private void thing() {
        photograph.get(PhotographFields.MEDIUM).ifPresent(medium -> add("medium", List.of(plain(medium))));
        photograph.get(PhotographFields.REPOSITORY).ifPresent(this::holder);
        add(
                "numbers",
                photograph.get(PhotographFields.IDENTIFIER).stream()
                        .map(this::number)
                        .toList());
        photograph.get(PhotographFields.RIGHTS).ifPresent(uri -> add("rights", List.of(rights(uri))));
        add(
                "labels",
                photograph.get(PhotographFields.LABEL).stream().map(this::label).toList());
    }

    private void file() {
        photograph
                .get(PhotographFields.DIGITAL_SOURCE_TYPE)
                .ifPresent(type -> add("source-type", List.of(sourceType(type))));
        String size = published.width() > 0 ? words.get("pixels", published.width(), published.height()) : null;
        add("file", List.of(Fact.Value.of(spoken(published.file()), size, List.of())));
        published.state().page().get(PageFields.CREATOR).ifPresent(this::author);
    }

    private void instant(Taken taken) {
        List<Fact.Value> values = new ArrayList<>();
        String inWords = words.words().date(taken);
        values.add(Fact.Value.of(spoken(inWords), taken.edtf().equals(inWords) ? null : taken.edtf(), List.of()));
        taken.basis().ifPresent(basis -> values.add(plain(words.get("basis", basis))));
        add("instant", values);
    }

    private void people() {
        List<Fact.Value> values = new ArrayList<>();
        int marks = 0;
        for (Person person : photograph.persons()) {
            boolean marked = person.region()
                    .filter(region -> !(region instanceof Region.Unread))
                    .isPresent();
            String page = destinations.person(published, person).orElse(null);
            values.add(named(person.name(), marked ? Marks.letter(marks++) : null, page));
        }
        if (!values.isEmpty()) {
            facts.add(new Fact(words.get("people"), PEOPLE, values));
        }
    }

    private List<Fact.Value> names(org.caveat.model.Field<List<Name>> field) {
        return photograph.get(field).stream()
                .map(name -> named(name, null, null))
                .toList();
    }

    private Fact.Value named(Name name, @Nullable String mark, @Nullable String page) {
        List<String> notes = new ArrayList<>();
        name.role().map(this::role).ifPresent(notes::add);
        name.certainty()
                .filter(certainty -> !certainty.equals(Certainty.CERTAIN))
                .map(words::certainty)
                .ifPresent(notes::add);
        List<String> records = name.authorities().stream()
                .flatMap(address -> Link.to(address).stream())
                .toList();
        SpokenText text = tongue.spoken(name.value(), name.language().orElse(tongue.page()));
        return new Fact.Value(text, mark, notes.isEmpty() ? null : String.join(", ", notes), page, records);
    }

    private String role(String role) {
        return words.has("role-" + role) ? words.get("role-" + role) : role;
    }

    private void holder(Agent holder) {
        List<String> page = holder.id().flatMap(Link::to).stream().toList();
        add("repository", List.of(Fact.Value.of(spoken(holder.name()), null, page)));
    }

    private Fact.Value number(Identifier number) {
        return Fact.Value.of(spoken(number.value()), scheme(number.scheme()), List.of());
    }

    private String scheme(String scheme) {
        return words.has("scheme-" + scheme) ? words.get("scheme-" + scheme) : scheme;
    }

    private Fact.Value rights(String uri) {
        return Fact.Value.of(
                spoken(RightsWords.of(uri, words)), null, Link.to(uri).stream().toList());
    }

    private Fact.Value label(CommunityLabel label) {
        SpokenText text = tongue.spoken(label.value(), label.language().orElse(tongue.page()));
        return Fact.Value.of(
                text,
                label.community().orElse(null),
                Link.to(label.id()).stream().toList());
    }

    private Fact.Value sourceType(String uri) {
        return Fact.Value.of(
                spoken(words.words().sourceType(uri)),
                null,
                Link.to(uri).stream().toList());
    }

    private void author(Agent author) {
        Optional<String> day = published
                .state()
                .page()
                .get(PageFields.MODIFIED)
                .map(Timestamp::text)
                .map(Facts::day);
        String note = day.map(words::date)
                .map(date -> words.get("last-changed", date))
                .orElse(null);
        add("written-by", List.of(Fact.Value.of(spoken(author.name()), note, List.of())));
    }

    private static String day(String moment) {
        return moment.length() >= 10 ? moment.substring(0, 10) : moment;
    }

    private void position() {
        published
                .holding()
                .facts()
                .facts()
                .device()
                .gps()
                .ifPresent(gps -> add(
                        "position",
                        List.of(plain(String.format(Locale.ROOT, "%.5f, %.5f", gps.latitude(), gps.longitude())))));
    }

    private void add(String label, List<Fact.Value> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(words.get(label), null, values));
        }
    }

    private Fact.Value plain(String text) {
        return Fact.Value.of(spoken(text), null, List.of());
    }

    private SpokenText spoken(String text) {
        return new SpokenText(text, null, null);
    }
}
