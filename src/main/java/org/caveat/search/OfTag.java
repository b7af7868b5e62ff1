package org.caveat.search;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.WrittenInFile;

/**
 * The file has such a value in its metadata.
 *
 * @param tag its name, as {@link TagName} folds it
 */
public record OfTag(String tag, TagValue value) implements Term.OfState {
    @Override
    public boolean matches(Holding holding) {
        return matches(TagValues.AS_READ.of(holding));
    }

    @Override
    public boolean matches(Subject subject) {
        return matches(subject.tags());
    }

    private boolean matches(Stream<WrittenInFile> written) {
        return written.anyMatch(each -> TagName.isMeant(each, tag) && value.isMeant(each.value()));
    }

    @Override
    public String spelled() {
        return "meta." + tag + ":" + value.spelled();
    }
}
