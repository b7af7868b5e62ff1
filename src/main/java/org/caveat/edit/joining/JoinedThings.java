package org.caveat.edit.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caveat.model.Person;
import org.caveat.model.SavedSearch;
import org.caveat.model.SearchItem;
import org.caveat.model.Selection;
import org.caveat.model.Template;
import org.caveat.model.TemplateItem;
import org.caveat.model.Text;

/** Lists of what is known by an id. */
final class JoinedThings {
    private static final JoinedTexts<Text> NAMES = new JoinedTexts<>(" / ", text -> text, Text::saying);

    private JoinedThings() {}

    /** Somebody of whom both say something else becomes two persons: what was said of the first stays theirs. */
    static List<Person> persons(List<Person> one, List<Person> other, Supplier<String> newId) {
        return apart(one, other, Person::id, added -> new Person(newId.get(), added.name(), added.region()));
    }

    static List<TemplateItem> templates(List<TemplateItem> one, List<TemplateItem> other, Supplier<String> newId) {
        return apart(
                one,
                other,
                JoinedThings::id,
                added -> added instanceof Template template
                        ? new Template(
                                newId.get(),
                                template.label(),
                                template.photograph(),
                                template.items(),
                                template.foreign())
                        : added);
    }

    static List<SearchItem> searches(List<SearchItem> one, List<SearchItem> other, Supplier<String> newId) {
        return apart(
                one,
                other,
                item -> item instanceof SavedSearch search ? search.id() : "",
                added -> added instanceof SavedSearch search
                        ? new SavedSearch(newId.get(), search.label(), search.query(), search.foreign())
                        : added);
    }

    /** A selection that both changed holds what either chose. */
    static List<Selection> selections(List<Selection> one, List<Selection> other, Supplier<String> newId) {
        return merged(
                one, other, Selection::id, (stands, added) -> stands.named(NAMES.of(stands.label(), added.label()))
                        .holding(Stream.concat(stands.files().stream(), added.files().stream())
                                .distinct()
                                .toList()));
    }

    private static String id(TemplateItem item) {
        return item instanceof Template template ? template.id() : "";
    }

    private static <E> List<E> apart(List<E> one, List<E> other, Function<E, String> id, Function<E, E> renamed) {
        List<E> joined = new ArrayList<>(one);
        for (E added : other) {
            if (!joined.contains(added)) {
                boolean isTaken =
                        joined.stream().anyMatch(each -> id.apply(each).equals(id.apply(added)));
                joined.add(isTaken ? renamed.apply(added) : added);
            }
        }
        return List.copyOf(joined);
    }

    private static <E> List<E> merged(List<E> one, List<E> other, Function<E, String> id, BinaryOperator<E> both) {
        List<E> joined = new ArrayList<>(one);
        for (E added : other) {
            int at = joined.stream().map(id).toList().indexOf(id.apply(added));
            if (at < 0) {
                joined.add(added);
            } else {
                joined.set(at, both.apply(joined.get(at), added));
            }
        }
        return List.copyOf(joined);
    }
}
