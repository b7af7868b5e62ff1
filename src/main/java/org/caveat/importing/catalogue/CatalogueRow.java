package org.caveat.importing.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caveat.importing.Arriving;
import org.caveat.importing.ForeignPhotograph;
import org.caveat.model.Agent;
import org.caveat.model.Field;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.time.Edtf;
import org.caveat.time.Reading;

/** What a catalogue says of one photograph, value by value. */
public final class CatalogueRow {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*");

    private final ForeignPhotograph photograph;
    private final String where;
    private final Arriving arriving;
    private final List<String> problems;

    /**
     * @param photograph takes what is said
     * @param where it is said, for messages
     * @param problems hears of what could not be taken
     */
    public CatalogueRow(ForeignPhotograph photograph, String where, Arriving arriving, List<String> problems) {
        this.photograph = photograph;
        this.where = where;
        this.arriving = arriving;
        this.problems = problems;
    }

    /** Takes a value to where it belongs. */
    public void take(Destination destination, String cell) {
        Text text = Text.of(destination.language().orElse(arriving.language()), cell);
        switch (destination.what()) {
            case TITLE -> photograph.more(PhotographFields.TITLE, new Title(text, Optional.empty()));
            case CAPTION -> photograph.describe(Statement.CAPTION, text);
            case ORIGINAL_CAPTION -> photograph.describe(Statement.ORIGINAL_CAPTION, text);
            case ALT -> photograph.more(PhotographFields.ALT_TEXT, text);
            case CAVEAT ->
                photograph.caveat(Optional.empty(), destination.detail().orElse(""), List.of(text), Optional.empty());
            default -> thing(destination, cell);
        }
    }

    private void thing(Destination destination, String cell) {
        switch (destination.what()) {
            case DATE -> date(cell);
            case MAKER -> names(PhotographFields.MAKER, cell);
            case PLACE -> names(PhotographFields.PLACE, cell);
            case KEYWORD -> names(PhotographFields.KEYWORD, cell);
            case PERSON -> several(cell).forEach(name -> photograph.person(name, Optional.empty()));
            case ACCESSION -> photograph.more(PhotographFields.IDENTIFIER, Identifier.of("accession", cell));
            case IDENTIFIER ->
                photograph.more(
                        PhotographFields.IDENTIFIER,
                        Identifier.of(destination.detail().orElse(""), cell));
            case REPOSITORY -> photograph.one(PhotographFields.REPOSITORY, Agent.organization(cell));
            case MEDIUM -> photograph.one(PhotographFields.MEDIUM, cell);
            case RIGHTS -> rights(cell);
            default -> {}
        }
    }

    private void names(Field<List<Name>> field, String cell) {
        several(cell).forEach(name -> photograph.more(field, Name.of(name)));
    }

    private static List<String> several(String cell) {
        return BETWEEN.splitAsStream(cell).filter(value -> !value.isBlank()).toList();
    }

    /** A date in free words comes in as it is written, where EDTF is offered for it; it is never turned into one unasked. */
    private void date(String cell) {
        photograph.one(PhotographFields.DATE, Taken.on(cell));
        if (Edtf.read(cell) instanceof Reading.Refused refused) {
            problems.add(refused.hint()
                    .map(hint -> arriving.say("importing.row-date-hint", where, cell, hint))
                    .orElseGet(() -> arriving.say("importing.row-date", where, cell)));
        }
    }

    private void rights(String cell) {
        if (cell.matches("https?://\\S+")) {
            photograph.one(PhotographFields.RIGHTS, cell.replaceFirst("^https:", "http:"));
        } else {
            problems.add(arriving.say("importing.row-rights", where, cell));
        }
    }
}
