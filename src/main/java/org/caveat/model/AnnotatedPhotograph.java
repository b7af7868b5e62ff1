package org.caveat.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that is said of one photograph: its caption, its caveats, their discussion, and who changed what.
 *
 * @param page who and what wrote the sidecar
 * @param items the annotations in the order in which they were made
 * @param log the history, oldest first
 */
public record AnnotatedPhotograph(Said page, Photograph photograph, List<Item> items, List<LogEntry> log) {

    public AnnotatedPhotograph {
        items = List.copyOf(items);
        log = List.copyOf(log);
    }

    /** A photograph about which nothing was said. */
    public static AnnotatedPhotograph bare(String fileName) {
        Said facts = Said.NOTHING.with(PhotographFields.FILE_NAME, fileName);
        return new AnnotatedPhotograph(Said.NOTHING, new Photograph(facts), List.of(), List.of());
    }

    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(items.size());
        for (Item item : items) {
            if (item instanceof Statement statement) {
                statements.add(statement);
            }
        }
        return Collections.unmodifiableList(statements);
    }

    public Optional<Statement> statement(String id) {
        return statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    public Optional<Statement> caption() {
        return statements().stream().filter(Statement::isCaption).findFirst();
    }

    public Optional<Statement> originalCaption() {
        return statements().stream().filter(Statement::isOriginalCaption).findFirst();
    }

    /** What is said of the picture, one text a language. */
    public List<Text> description() {
        return caption().map(Statement::texts).orElse(List.of());
    }

    /** Every caveat, withdrawn ones too, in the order of the file. */
    public List<Caveat> caveats() {
        return statements().stream()
                .filter(Statement::isCaveat)
                .map(Caveat::new)
                .toList();
    }

    /** Every caveat in the order in which it is read: see {@link CaveatOrder}. */
    public List<Caveat> caveatsInOrder() {
        return caveats().stream().sorted(new CaveatOrder()).toList();
    }

    public Optional<Caveat> caveat(String id) {
        return caveats().stream().filter(caveat -> caveat.id().equals(id)).findFirst();
    }

    /**
     * The bare name of the other file of the thing that a caveat is about; empty where that is the leading one. A target that
     * is an address, or lies in another folder, tells of no file of this thing.
     */
    public Optional<String> otherFile(Caveat caveat) {
        String leading = photograph.fileName();
        String composed = ByFile.composed(leading);
        return caveat.statement()
                .get(StatementFields.TARGET)
                .flatMap(target -> RelativeReference.resolve(leading, target.source()))
                .filter(name -> !name.isEmpty()
                        && name.indexOf('/') < 0
                        && !ByFile.composed(name).equals(composed));
    }

    public Optional<Caveat> leadCaveat() {
        return caveats().stream().filter(Caveat::isLead).findFirst();
    }

    /** The lead caveat, where it is one of care: it is to be read before the picture is seen. */
    public Optional<Caveat> careThatLeads() {
        return leadCaveat().filter(lead -> lead.kind().equals(Kind.CARE));
    }

    /** Whether a field has several versions, of which nobody has chosen one yet. */
    public boolean hasConflict() {
        return !page.get(PageFields.CONFLICT).isEmpty()
                || !photograph.get(PhotographFields.CONFLICT).isEmpty()
                || statements().stream()
                        .anyMatch(said -> !said.get(StatementFields.CONFLICT).isEmpty());
    }

    /** Whether anything is measured in pixels of the picture: a region of a statement or of a person, a mark beyond the frame. */
    public boolean isDrawnOn() {
        boolean ofPersons =
                photograph.persons().stream().anyMatch(person -> person.region().isPresent());
        return ofPersons || statements().stream().anyMatch(Statement::isDrawn);
    }

    public AnnotatedPhotograph with(Said newPage) {
        return new AnnotatedPhotograph(newPage, photograph, items, log);
    }

    public AnnotatedPhotograph with(Photograph newPhotograph) {
        return new AnnotatedPhotograph(page, newPhotograph, items, log);
    }

    public AnnotatedPhotograph withItems(List<? extends Item> newItems) {
        return new AnnotatedPhotograph(page, photograph, List.copyOf(newItems), log);
    }

    public AnnotatedPhotograph withLog(List<LogEntry> newLog) {
        return new AnnotatedPhotograph(page, photograph, items, newLog);
    }

    /** The same, with one statement changed in its place. */
    public AnnotatedPhotograph changing(String id, UnaryOperator<Statement> change) {
        List<Item> changed = new ArrayList<>();
        for (Item item : items) {
            changed.add(
                    item instanceof Statement statement && statement.id().equals(id) ? change.apply(statement) : item);
        }
        return withItems(changed);
    }
}
