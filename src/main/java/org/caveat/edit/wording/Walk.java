package org.caveat.edit.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.ReviseStatement;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** Goes through every passage, and gathers the edits that word them as it is told. */
final class Walk {
    private final Function<Passage, String> anew;
    private final Hand by;
    private final List<Edit> edits;
    private final Optional<String> statement;

    /** @param anew what a passage is to say; the same where it stays */
    Walk(Function<Passage, String> anew, Hand by) {
        this(anew, by, new ArrayList<>(), Optional.empty());
    }

    private Walk(Function<Passage, String> anew, Hand by, List<Edit> edits, Optional<String> statement) {
        this.anew = anew;
        this.by = by;
        this.edits = edits;
        this.statement = statement;
    }

    List<Edit> through(AnnotatedPhotograph state) {
        through(state.photograph());
        state.statements().forEach(said -> new Walk(anew, by, edits, Optional.of(said.id())).within(said));
        return List.copyOf(edits);
    }

    private void through(Photograph photograph) {
        put(photograph, PhotographFields.TITLE, titles(photograph.titles()));
        put(photograph, PhotographFields.ALT_TEXT, texts(Part.ALT, photograph.altTexts()));
        put(photograph, PhotographFields.PERSON, persons(photograph.persons()));
        put(photograph, PhotographFields.PLACE, names(Part.PLACE, photograph.get(PhotographFields.PLACE)));
        put(photograph, PhotographFields.MAKER, names(Part.CREATOR, photograph.get(PhotographFields.MAKER)));
        put(photograph, PhotographFields.KEYWORD, names(Part.KEYWORD, photograph.get(PhotographFields.KEYWORD)));
    }

    /** Replies are somebody's own words, and what was withdrawn is kept as it was. */
    private void within(Statement said) {
        if (said.isCaption() || said.isOriginalCaption()) {
            Part part = said.isCaption() ? Part.DESCRIPTION : Part.ORIGINAL_CAPTION;
            revise(said, StatementFields.BODY, bodies(part, said.get(StatementFields.BODY)));
        } else if (said.isCaveat() && new Caveat(said).stands()) {
            revise(said, StatementFields.BODY, bodies(Part.CAVEAT, said.get(StatementFields.BODY)));
            revise(said, StatementFields.SHORT, texts(Part.SHORT, said.get(StatementFields.SHORT)));
            List<Name> place = said.get(StatementFields.PLACE).stream().toList();
            revise(
                    said,
                    StatementFields.PLACE,
                    names(Part.PLACE, place).stream().findFirst());
            revise(
                    said,
                    StatementFields.EVIDENCE,
                    said.get(StatementFields.EVIDENCE).stream()
                            .map(this::evidence)
                            .toList());
        }
    }

    private <T> void put(Photograph photograph, Field<T> field, T value) {
        if (!photograph.get(field).equals(value)) {
            edits.add(new Put<>(Place.PHOTOGRAPH, field, value));
        }
    }

    private <T> void revise(Statement said, Field<T> field, T value) {
        if (!said.get(field).equals(value)) {
            edits.add(new ReviseStatement<>(said.id(), field, value, by));
        }
    }

    private String say(Part part, String language, String words) {
        return anew.apply(new Passage(part, statement, language, words));
    }

    /** Empty where nothing is left of it. */
    private Optional<Text> text(Part part, Text text) {
        String words = say(part, text.language(), text.value());
        if (words.equals(text.value())) {
            return Optional.of(text);
        }
        return words.isBlank() ? Optional.empty() : Optional.of(text.saying(words));
    }

    private List<Text> texts(Part part, List<Text> all) {
        return all.stream().flatMap(text -> text(part, text).stream()).toList();
    }

    private List<Title> titles(List<Title> all) {
        return all.stream()
                .flatMap(title ->
                        text(Part.HEADLINE, title.text()).map(text -> new Title(text, title.origin())).stream())
                .toList();
    }

    /** Words within a statement of ours that are copied letter by letter are a quotation. */
    private List<Body> bodies(Part part, List<Body> all) {
        return all.stream()
                .flatMap(body -> text(isCopied(body) && !part.isVerbatim() ? Part.QUOTE : part, body.text())
                        .map(text -> new Body(text, body.creator(), body.transcription()))
                        .stream())
                .toList();
    }

    private static boolean isCopied(Body body) {
        return body.transcription().filter(DescribeIn.VERBATIM::equals).isPresent();
    }

    private Optional<Name> name(Part part, Name name) {
        String words = say(part, name.language().orElse(""), name.value());
        if (words.equals(name.value())) {
            return Optional.of(name);
        }
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new Name(
                        words, name.language(), name.authorities(), name.certainty(), name.role(), name.foreign()));
    }

    /** Two that come to be the same are one. */
    private List<Name> names(Part part, List<Name> all) {
        List<Name> said =
                all.stream().flatMap(name -> name(part, name).stream()).toList();
        return said.equals(all) ? all : said.stream().distinct().toList();
    }

    /** Caveats are about persons and regions hang on them, so that none goes with the name. */
    private List<Person> persons(List<Person> all) {
        return all.stream()
                .map(person -> name(Part.PERSON, person.name())
                        .map(name -> new Person(person.id(), name, person.region()))
                        .orElse(person))
                .toList();
    }

    private Evidence evidence(Evidence said) {
        Source source = said.source();
        Source cited = source.worded(say(Part.CITATION, "", source.citation()));
        return new Evidence(
                said.stance(),
                cited,
                said.quote().map(quote -> say(Part.QUOTE, "", quote)).filter(quote -> !quote.isBlank()),
                texts(Part.NOTE, said.notes()),
                said.accessed(),
                said.foreign());
    }
}
