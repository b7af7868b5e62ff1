package org.caveat.collection.relink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.ByFile;
import org.caveat.model.Evidence;
import org.caveat.model.Item;
import org.caveat.model.OtherFile;
import org.caveat.model.PhotographFields;
import org.caveat.model.RelativeReference;
import org.caveat.model.Source;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/**
 * A photograph that is called otherwise now, and what is said of it and elsewhere under that name.
 *
 * @param from its path in the collection before
 * @param to its path in the collection now
 */
public record Renamed(String from, String to) {

    /** The way back. */
    public Renamed back() {
        return new Renamed(to, from);
    }

    /** What is said of the photograph itself, under its new name: what it points at from there is the same as before. */
    public AnnotatedPhotograph of(AnnotatedPhotograph said) {
        AnnotatedPhotograph named = said.with(said.photograph().with(PhotographFields.FILE_NAME, name(to)));
        return each(named, statement -> evidence(target(statement), from, to));
    }

    /** What is said of another photograph, where it names this one: as a file of the same thing, or as evidence. */
    public AnnotatedPhotograph in(String other, AnnotatedPhotograph said) {
        AnnotatedPhotograph joined =
                folder(other).equals(folder(from)) && folder(from).equals(folder(to)) ? inThing(said) : said;
        return each(joined, statement -> evidence(statement, other, other));
    }

    private AnnotatedPhotograph inThing(AnnotatedPhotograph said) {
        List<OtherFile> files = said.photograph().get(PhotographFields.FILE).stream()
                .map(file -> isFrom(file.fileName())
                        ? new OtherFile(file.role(), name(to), file.fixity(), file.foreign())
                        : file)
                .toList();
        List<String> apart = said.photograph().get(PhotographFields.APART).stream()
                .map(file -> isFrom(file) ? name(to) : file)
                .toList();
        return said.with(said.photograph().with(PhotographFields.FILE, files).with(PhotographFields.APART, apart));
    }

    private boolean isFrom(String bareName) {
        return ByFile.composed(bareName).equals(ByFile.composed(name(from)));
    }

    private static AnnotatedPhotograph each(AnnotatedPhotograph said, UnaryOperator<Statement> change) {
        List<Item> items = new ArrayList<>();
        for (Item item : said.items()) {
            items.add(item instanceof Statement statement ? change.apply(statement) : item);
        }
        return items.equals(said.items()) ? said : said.withItems(items);
    }

    /** What a statement is about, where that is the photograph; of a reply it is another statement. */
    private Statement target(Statement statement) {
        Optional<Target> target = statement.get(StatementFields.TARGET);
        return target.filter(about -> leadsTo(from, about.source(), from))
                .map(about -> new Target(
                        RelativeReference.to(name(to)),
                        about.region(),
                        about.page(),
                        about.foreign(),
                        about.selectorForeign()))
                .map(about -> statement.with(StatementFields.TARGET, Optional.of(about)))
                .orElse(statement);
    }

    /**
     * Evidence that points at photographs of the collection.
     *
     * @param was the photograph of the statement before
     * @param now the same now
     */
    private Statement evidence(Statement statement, String was, String now) {
        List<Evidence> before = statement.get(StatementFields.EVIDENCE);
        List<Evidence> after =
                before.stream().map(evidence -> pointing(evidence, was, now)).toList();
        return after.equals(before) ? statement : statement.with(StatementFields.EVIDENCE, after);
    }

    private Evidence pointing(Evidence evidence, String was, String now) {
        Source source = evidence.source();
        Optional<String> photograph = source.photograph();
        Optional<String> pointed = photograph
                .flatMap(reference -> RelativeReference.resolve(was, reference))
                .map(path -> isSame(path, from) ? to : path)
                .map(path -> RelativeReference.between(now, path));
        boolean isMoved =
                photograph.filter(reference -> leadsTo(was, reference, from)).isPresent()
                        || !folder(was).equals(folder(now));
        return pointed.isPresent() && isMoved
                ? evidence.from(
                        new Source(source.citation(), source.identifier(), source.locator(), pointed, source.work()))
                : evidence;
    }

    private static boolean leadsTo(String from, String reference, String file) {
        return RelativeReference.resolve(from, reference)
                .filter(path -> isSame(path, file))
                .isPresent();
    }

    private static boolean isSame(String one, String other) {
        return ByFile.composed(one).equals(ByFile.composed(other));
    }

    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** The old name as the history of the sidecar says it: bare in the same folder, else the way there. */
    public String before() {
        return folder(from).equals(folder(to))
                ? name(from)
                : RelativeReference.decoded(RelativeReference.between(to, from));
    }
}
