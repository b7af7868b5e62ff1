package org.caveat.ui.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caveat.edit.caption.CaptionField;
import org.caveat.search.Vocabulary;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.search.Vocabulary.Use;
import org.caveat.ui.control.Completion;

/**
 * What the collection uses already of the field that is chosen: of a list for the line in which is typed. Nothing is an
 * echo here: what is typed is said of no photograph before all is applied.
 *
 * @param field the one that is chosen now
 */
record UsedAlready(Vocabulary vocabulary, Supplier<CaptionField> field) implements Completion.Offering<Use> {

    @Override
    public List<Use> matching(String typed) {
        return sort().map(sort -> vocabulary.completing(sort, typed, Completion.MOST))
                .orElse(List.of());
    }

    private Optional<Sort> sort() {
        return switch (field.get()) {
            case PLACE -> Optional.of(Sort.PLACE);
            case PERSON -> Optional.of(Sort.PERSON);
            case CREATOR -> Optional.of(Sort.CREATOR);
            case KEYWORD -> Optional.of(Sort.KEYWORD);
            case MEDIUM -> Optional.of(Sort.MEDIUM);
            case REPOSITORY -> Optional.of(Sort.REPOSITORY);
            default -> Optional.empty();
        };
    }

    @Override
    public String words(Use choice) {
        return choice.words();
    }

    @Override
    public String beside(Use choice) {
        return String.valueOf(choice.count());
    }

    @Override
    public boolean isLineByLine() {
        return field.get().isList();
    }
}
